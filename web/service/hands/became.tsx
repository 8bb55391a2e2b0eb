import { useTranslation } from 'react-i18next';
import type { CourseInHands, HandsLine } from '#core/api-answers/hands.ts';
import type { RefusedError } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { doneIn } from './put.ts';

interface BecameProps {
  lines: readonly HandsLine[] | undefined;
  courses: readonly CourseInHands[];
  error: RefusedError | null;
}

/** What became of each course: how many are done, and of the others why not. */
export function Became({ lines = [], courses, error }: BecameProps) {
  const { t } = useTranslation();
  const done = doneIn(lines);
  const refused = lines.filter(({ state }) => state === 'refused');
  const nameOf = (course: string) => courses.find((one) => one.course === course)?.client ?? '';
  return (
    <>
      <Refused sentence={formSentence(error, t('entry.noLine'))} />
      {done > 0 && (
        <Notice kind="good" spoken="now">
          {t('hands.done', { count: done })}
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice kind="warn" spoken="now" title={t('hands.refused')}>
          <ul>
            {refused.map(({ course, because }) => (
              <li key={course}>{t('hands.refusedOne', { client: nameOf(course), because })}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
