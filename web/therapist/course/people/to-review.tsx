import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { missingOf, peopleToReview } from '#core/course/inventory/completeness.ts';
import { guide } from '#core/guide/guide.ts';
import { nameOfPerson } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './people.module.css';

/** What MS-10 still asks, in a form that has it: those closest, and those tied to the onset, not reviewed yet. */
export function ToReview() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const people = peopleToReview(course.inventory);
  const milestone = guide(course, today)?.milestones.find(({ id }) => id === 'MS-10');
  if (!milestone) return null;
  return (
    <Part title={t('people.toReview')}>
      {people.length === 0 ? (
        <p>{milestone.state === 'done' ? t('people.allReviewed') : milestone.because}</p>
      ) : (
        <>
          <p className={css.faint}>{t('people.reviewBy', { session: milestone.due })}</p>
          <ul className={classes(shapes.plainList, css.reviews)}>
            {people.map((person) => (
              <li key={person.id}>
                <Link
                  to="/courses/$course/people/$person"
                  params={{ course: course.id, person: person.id }}
                  className={standingLinkClass}
                >
                  <bdi>{nameOfPerson(person)}</bdi>
                </Link>
                <span className={css.faint}>
                  {missingOf(person).length === 0
                    ? t('people.readyToReview')
                    : missingOf(person)
                        .slice(0, 3)
                        .map((field) => t(`people.field.${field}`))
                        .join(' · ') +
                      (missingOf(person).length > 3
                        ? ` ${t('people.andMore', { count: missingOf(person).length - 3 })}`
                        : '')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
