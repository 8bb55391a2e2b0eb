import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { comparedWithBefore } from '#core/course/ending/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { type AskedProps, Question } from './asked.tsx';

const answers = comparedWithBefore.options;
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
  const form = useActFormFrom(course.id, 'reviewIssue', start, issue, (typed) => typed);
  const { form: looked, change } = form;
  return (
    <Question form={form} isDisabled={!looked.now} onSaid={onSaid} onLeave={onLeave}>
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
      <TextArea
        label={t('client.ending.howIKnow')}
        optional
        rows={1}
        value={looked.howIKnow ?? ''}
        onChange={(howIKnow) => change({ howIKnow })}
      />
    </Question>
  );
}
