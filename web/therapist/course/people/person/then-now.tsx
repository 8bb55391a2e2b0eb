import { useTranslation } from 'react-i18next';
import { type Said, type TieChange, tieMoved, tieThenNow } from '#core/course/inventory/tie-then-now.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useFieldRead } from '#web/therapist/course/people/fields/read.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What was said of a tie on a day, in words. */
export function useSaidOfTie() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const read = useFieldRead();
  return (field: TieChange['field'], { on, value }: Said) => {
    const words = read(field, value).join('; ');
    return t('people.thenNow.said', { words: words || t('people.thenNow.nothing'), on: day(on) });
  };
}

/** How a tie changed over the course, thing by thing with its days; nothing while nothing of it was said anew. IPT protocol reference, 4.5. */
export function TieThenNow({ person }: { person: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const said = useSaidOfTie();
  const changes = tieThenNow(course.inventory, person);
  if (!tieMoved(changes)) return null;
  return (
    <DataTable
      caption={t('people.thenNow.title', { name: nameOf(course, person) })}
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        { key: 'what', title: t('people.thenNow.what'), cell: ({ field }) => t(`people.field.${field}`) },
        {
          key: 'first',
          title: t('people.thenNow.first'),
          cell: ({ field, first }) => <span dir="auto">{said(field, first)}</span>,
        },
        {
          key: 'now',
          title: t('people.thenNow.now'),
          cell: ({ field, now }) =>
            now ? <span dir="auto">{said(field, now)}</span> : t('people.thenNow.asThen'),
        },
      ]}
    />
  );
}
