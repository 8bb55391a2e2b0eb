import { useTranslation } from 'react-i18next';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What was taken off the list, each with its reason. */
export function DroppedIssues() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const gone = course.issues.issues.flatMap(({ id, words, dropped }) =>
    dropped ? [{ id, words, ...dropped }] : [],
  );
  if (gone.length === 0) return null;
  return (
    <Disclosure title={t('formulation.issues.dropped', { count: gone.length })}>
      <ul className={shapes.plainList}>
        {gone.map(({ id, words, on, why }) => (
          <li key={id}>
            <bdi>{words}</bdi>{' '}
            <bdi className={css.meta}>{t('formulation.issues.droppedOn', { on: day(on), why })}</bdi>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
