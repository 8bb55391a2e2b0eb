import { useTranslation } from 'react-i18next';
import type { DiaryEntry, DiaryWeek } from '#core/lists/week.ts';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { EntryLink } from './entry.tsx';
import { useEntryWords } from './entry-words.ts';

/** The same week as a table, to be read line by line and printed. */
export function WeekTable({ week }: { week: DiaryWeek }) {
  const { t, i18n } = useTranslation();
  const said = useEntryWords();
  const columns: Column<DiaryEntry>[] = [
    {
      key: 'day',
      title: t('diary.table.day'),
      cell: ({ day }) => dayInWords(day, i18n.language),
      sortBy: ({ day, from }) => `${day}${from}`,
    },
    {
      key: 'time',
      title: t('diary.table.time'),
      cell: (entry) => said(entry).when,
      sortBy: ({ from }) => from,
    },
    {
      key: 'who',
      title: t('diary.table.who'),
      cell: (entry) => <bdi>{said(entry).who}</bdi>,
      sortBy: (entry) => said(entry).who,
    },
    {
      key: 'what',
      title: t('diary.table.what'),
      cell: (entry) => [said(entry).what, entry.over && t('diary.over')].filter(Boolean).join('. '),
    },
    { key: 'more', title: t('diary.table.more'), cell: (entry) => <EntryLink entry={entry} /> },
  ];
  return (
    <DataTable
      caption={t('diary.table.caption')}
      columns={columns}
      rows={week.entries}
      rowKey={({ id }) => id}
      empty={t('diary.nothingThisWeek')}
    />
  );
}
