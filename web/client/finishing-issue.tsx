import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { useAct } from '../course-here.ts';
import { useDraft } from '../draft.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { type AskedProps, FinishingActions } from './finishing-actions.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

const answers = ['better', 'same', 'worse'] as const;
type Looked = Omit<FormOf<'reviewIssue'>, 'now'> & { now?: (typeof answers)[number] };

/** One thing I came with, as it is now, and my own part in it (E-02). What is written already stays in it. */
export function FinishingIssue({
  issue,
  words,
  onSaid,
  onLeave,
}: AskedProps & { issue: string; words: string }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const known = course.ending.issues.find((one) => one.issue === issue);
  const start: Looked = known
    ? {
        issue,
        now: known.now,
        words: known.words,
        whatIDid: known.whatIDid,
        whoHelped: known.whoHelped,
        howIKnow: known.howIKnow,
      }
    : { issue };
  const draft = useDraft<Looked>(`${course.id}/reviewIssue/${issue}`, start);
  const review = useAct(course.id, 'reviewIssue');
  const looked = draft.value;
  const change = (patch: Partial<Looked>) => draft.put({ ...looked, ...patch });
  const keep = () => {
    const { now } = looked;
    if (!now) return;
    const onSuccess = () => {
      draft.done(start);
      onSaid();
    };
    review.mutate({ form: { ...looked, now } }, { onSuccess });
  };
  return (
    <Stack>
      <p className={css.said} dir="auto">
        {words}
      </p>
      <RadioList
        label={t('clientFinishing.now')}
        options={answers.map((value) => ({ value, label: t(`clientFinishing.nowIs.${value}`) }))}
        value={looked.now ?? null}
        onChange={(value) => change({ now: answers.find((answer) => answer === value) })}
      />
      <TextArea
        label={t('clientFinishing.whatIDid')}
        hint={t('clientFinishing.whatIDidHint')}
        optional
        rows={2}
        value={looked.whatIDid ?? ''}
        onChange={(whatIDid) => change({ whatIDid })}
      />
      <TextArea
        label={t('clientFinishing.whoHelped')}
        optional
        rows={1}
        value={looked.whoHelped ?? ''}
        onChange={(whoHelped) => change({ whoHelped })}
      />
      <Refused sentence={review.error?.problem?.title} />
      <FinishingActions
        keep={
          <Button kind="primary" onPress={keep} isPending={review.isPending} isDisabled={!looked.now}>
            {t('clientFinishing.keep')}
          </Button>
        }
        onLeave={onLeave}
      />
    </Stack>
  );
}
