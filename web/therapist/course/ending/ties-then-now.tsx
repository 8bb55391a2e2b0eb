import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { tieMoved, tieThenNow } from '#core/course/inventory/tie-then-now.ts';
import { nameOf } from '#web/both/people/names.ts';
import { TieThenNow } from '#web/therapist/course/people/person/then-now.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

/** How the ties to the people of the focus changed since the beginning, and any other that did; looked at with the client, who says what it means. */
export function TiesThenNow() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const named = [...new Set(activeFoci(course).flatMap(({ people }) => people))];
  const ofFocus = named.filter((id) => nameOf(course, id));
  const others = presentPeople(course.inventory)
    .map(({ id }) => id)
    .filter((id) => !ofFocus.includes(id) && tieMoved(tieThenNow(course.inventory, id)));
  const people = [...ofFocus, ...others];
  if (people.length === 0) return null;
  return (
    <Stack>
      <h3>{t(ofFocus.length > 0 ? 'ending.ties.title' : 'ending.ties.titleAll')}</h3>
      <p className={shapes.remark}>{t('ending.ties.lead')}</p>
      {people.map((id) =>
        tieMoved(tieThenNow(course.inventory, id)) ? (
          <TieThenNow key={id} person={id} />
        ) : (
          <p key={id}>
            {t('ending.ties.notSaidAnew', { name: nameOf(course, id) })}{' '}
            <Link
              to="/courses/$course/people/$person"
              params={{ course: course.id, person: id }}
              className={standingLinkClass}
            >
              {t('ending.ties.goThrough', { name: nameOf(course, id) })}
            </Link>
          </p>
        ),
      )}
    </Stack>
  );
}
