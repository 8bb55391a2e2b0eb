import { useTranslation } from 'react-i18next';
import { alertsOf } from '#core/course/trackers/alerts.ts';
import { diaryOf, targetsNow, trackerAsNoted } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { scoredWeeks } from '#core/trackers/weeks.ts';
import { noted, scoreSaid } from '#web/both/trackers/said.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { PrintedFacts } from './facts.tsx';

/** One diary on paper: what was aimed at, its weeks, what it raised and what followed, and every day as it counts. */
function PrintedTracker({ kept }: { kept: KeptTracker }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { tracker, lookedAt } = kept;
  const { day: on } = useDaysInWords();
  const targets = targetsNow(kept);
  const aimed = tracker.fields
    .filter(({ id }) => targets[id] !== undefined)
    .map(({ id, name }) => `${name} ${targets[id]}`);
  const raised = alertsOf(course).filter((one) => one.tracker.id === tracker.id);
  return (
    <Part title={tracker.name}>
      <PrintedFacts
        facts={[
          [t('trackers.desk.offered', { on: on(kept.offered.on) }), kept.offered.words],
          [t('trackers.desk.targets'), aimed.join(', ')],
          ...raised.map((one): [string, string] => {
            const looks = lookedAt.filter(
              ({ alert, from }) => alert === one.alert && from >= one.from && from <= one.to,
            );
            return [
              `${on(one.from)} – ${on(one.to)}`,
              [one.says, ...looks.map(({ words }) => words)].join(' '),
            ];
          }),
        ]}
      />
      <DataTable
        caption={t('trackers.desk.trend')}
        narrow="stays"
        rows={scoredWeeks(tracker, diaryOf(kept))}
        rowKey={({ from }) => from}
        columns={[
          { key: 'from', title: t('trackers.desk.from'), cell: ({ from }) => on(from) },
          ...tracker.scores.map(({ id, name }) => ({
            key: id,
            title: name,
            align: 'number' as const,
            cell: ({ scores }: ReturnType<typeof scoredWeeks>[number]) => {
              const value = scores.find((one) => one.id === id)?.value;
              return value == null ? '' : scoreSaid(value, i18n.language);
            },
          })),
        ]}
      />
      <DataTable
        caption={t('trackers.desk.daysNoted')}
        narrow="runs"
        rows={diaryOf(kept)}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', title: t('trackers.day'), cell: ({ day }) => on(day) },
          ...trackerAsNoted(kept).fields.map((field) => ({
            key: field.id,
            title: field.name,
            cell: ({ fields }: ReturnType<typeof diaryOf>[number]) => (
              <bdi>{noted(t, field, fields[field.id], i18n.language)}</bdi>
            ),
          })),
        ]}
      />
    </Part>
  );
}

/** What the client noted between sessions. */
export function PrintedTrackers() {
  const { course } = useCourseView();
  return course.trackers.kept.map((kept) => <PrintedTracker key={kept.tracker.id} kept={kept} />);
}
