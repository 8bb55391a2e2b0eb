import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isReviewed, missingOf } from '#core/course/inventory/completeness.ts';
import { inMindDays, inMindLately } from '#core/course/inventory/in-mind.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import type { CircleLayer } from '#web/both/people/circle.ts';
import { nameOfPerson } from '#web/both/people/names.ts';
import { ringsOutward } from '#web/pictures/circle/on-rings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './people.module.css';

/** Everybody in the picture, a row each, leading to their sheet. */
export function Everybody({ people, layer }: { people: readonly InventoryPerson[]; layer: CircleLayer }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, today } = useCourseView();
  const inMind = inMindLately(course, today);
  const placeOf = ({ id }: InventoryPerson) => inMind.findIndex(({ person }) => person === id);
  const who = ({ fields }: InventoryPerson) =>
    fields.roleWords ?? (fields.role ? t(`people.value.role.${fields.role}`) : '');
  const ring = ({ fields }: InventoryPerson) =>
    fields.ring === undefined ? t('people.notPlaced') : t(`pictures.circle.ring.${fields.ring}`);
  return (
    <Stack gap="tight">
      <DataTable
        caption={t('people.everybody')}
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            title: t('people.field.displayName'),
            sortBy: nameOfPerson,
            cell: (person) => (
              <Link to="/courses/$course/people/$person" params={{ course: course.id, person: person.id }}>
                <bdi>{nameOfPerson(person)}</bdi>
              </Link>
            ),
          },
          { key: 'who', title: t('people.field.role'), sortBy: who, cell: (row) => <bdi>{who(row)}</bdi> },
          {
            key: 'ring',
            title: t('people.howClose'),
            sortBy: ({ fields }) =>
              fields.ring === undefined ? ringsOutward.length : ringsOutward.indexOf(fields.ring),
            cell: ring,
          },
          {
            key: 'mind',
            title: t('people.inMind.title'),
            orders: { ascending: t('people.inMind.mostFirst'), descending: t('people.inMind.leastFirst') },
            sortBy: (person) => (placeOf(person) < 0 ? undefined : placeOf(person)),
            cell: (person) => {
              const found = inMind[placeOf(person)];
              return found
                ? t('people.inMind.times', { count: found.entries, on: day(found.latest) })
                : t('people.inMind.notLately');
            },
          },
          {
            key: 'tone',
            title: t('people.field.tone'),
            cell: ({ fields }) =>
              fields.tone && (fields.tone !== 'unsafe' || layer === 'private')
                ? t(`people.value.tone.${fields.tone}`)
                : t('people.notSaid'),
          },
          {
            key: 'review',
            title: t('people.review'),
            sortBy: (person) => missingOf(person).length,
            cell: (person) =>
              person.review === 'draft' || (person.review === 'reviewed' && !isReviewed(person)) ? (
                t('people.toAsk', { count: missingOf(person).length })
              ) : (
                <Badge tone={person.review === 'reviewed' ? 'good' : 'plain'}>
                  {t(`people.state.${person.review}`)}
                </Badge>
              ),
          },
        ]}
      />
      <p className={css.faint}>{t('people.inMind.rule', { weeks: inMindDays / 7 })}</p>
    </Stack>
  );
}
