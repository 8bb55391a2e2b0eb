import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { type AskedProps, EndingActions } from './actions.tsx';

const answers = ['better', 'same', 'worse'] as const;
type Looked = Omit<FormOf<'reviewIssue'>, 'now'> & { now?: (typeof answers)[number] };

/** One thing I came with, as it is now, and my own part in it (E-02). What is written already stays in it. */
export function EndingIssue({
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
        label={t('client.ending.now')}
        options={answers.map((value) => ({ value, label: t(`client.ending.nowIs.${value}`) }))}
        value={looked.now ?? null}
        onChange={(value) => change({ now: answers.find((answer) => answer === value) })}
      />
      <TextArea
        label={t('client.ending.whatIDid')}
        hint={t('client.ending.whatIDidHint')}
        optional
        rows={2}
        value={looked.whatIDid ?? ''}
        onChange={(whatIDid) => change({ whatIDid })}
      />
      <TextArea
        label={t('client.ending.whoHelped')}
        optional
        rows={1}
        value={looked.whoHelped ?? ''}
        onChange={(whoHelped) => change({ whoHelped })}
      />
      <Refused sentence={review.error?.problem?.title} />
      <EndingActions
        keep={
          <Button kind="primary" onPress={keep} isPending={review.isPending} isDisabled={!looked.now}>
            {t('client.ending.keep')}
          </Button>
        }
        onLeave={onLeave}
      />
    </Stack>
  );
}
