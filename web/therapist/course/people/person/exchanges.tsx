import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { WorkWith } from '#web/therapist/course/work/threads/with-person.tsx';
import css from './person.module.css';

/** The exchanges with somebody that were looked at closely, and a way to look at another from here. IPT protocol reference, 3.4, T-05. */
export function ExchangesWith({ person: { id, aside } }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const title = t('people.person.exchanges');
  const isAny = course.communication.analyses.some(({ personIds }) => personIds.includes(id));
  const mayStart = acts.includes('startAnalysis') && !aside;
  if (!isAny && !mayStart) return null;
  return (
    <section className={css.group} aria-label={title}>
      <h2>{title}</h2>
      <WorkWith person={id} kinds={['analysis']} />
    </section>
  );
}
