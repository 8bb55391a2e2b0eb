import { useTranslation } from 'react-i18next';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import type { TimelineProps } from './props.ts';
import { spanOf } from './span.ts';

/** The timeline as a table, in order of time. */
export function TimelineTable({
  onset,
  events,
  sessions = [],
  mood = [],
  scores = [],
  title,
}: TimelineProps) {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const rows = [
    ...events.map((event) => ({
      key: `event-${event.id}`,
      on: event.on,
      until: event.until,
      what: event.what,
      who: event.people.join(', '),
      effect: event.effect === undefined ? '' : t(`pictures.timeline.effect.${Math.sign(event.effect)}`),
    })),
    ...(onset
      ? [{ key: 'onset', on: onset, what: t('pictures.timeline.onsetRow'), who: '', effect: '' }]
      : []),
    ...mood.map(({ on, value, before, what, people = [] }, index) => ({
      key: `mood-${index}`,
      on,
      what: [
        before === undefined
          ? t('pictures.timeline.moodWas', { value })
          : t('pictures.timeline.moodWent', { before, value }),
        what,
      ]
        .filter(Boolean)
        .join(': '),
      who: people.join(', '),
      effect: '',
    })),
    ...scores.flatMap(({ instrument, points, most }) =>
      points.map(({ on, score }) => ({
        key: `${instrument}-${on}`,
        on,
        what: t('pictures.timeline.scoreWas', { instrument, score, most }),
        who: '',
        effect: '',
      })),
    ),
    ...sessions.map(({ number, on, state }) => ({
      key: `session-${state}-${on}`,
      on,
      what: t(`pictures.timeline.session.${state}`, { number }),
      who: '',
      effect: '',
    })),
  ].toSorted((a, b) => spanOf(a.on).from - spanOf(b.on).from);
  return (
    <DataTable<(typeof rows)[number] & { until?: string }>
      caption={title ?? t('pictures.timeline.title')}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'on',
          title: t('pictures.timeline.when'),
          cell: (row) => (row.until ? `${said(row.on)} – ${said(row.until)}` : said(row.on)),
        },
        { key: 'what', title: t('pictures.timeline.what'), cell: (row) => <bdi>{row.what}</bdi> },
        { key: 'who', title: t('pictures.timeline.who'), cell: (row) => <bdi>{row.who}</bdi> },
        { key: 'effect', title: t('pictures.timeline.effectTitle'), cell: (row) => row.effect },
      ]}
    />
  );
}
