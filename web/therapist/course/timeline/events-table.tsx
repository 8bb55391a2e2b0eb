import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/event.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { ChangeEvent } from './change-event.tsx';
import { namesIn } from './names-in.ts';
import css from './timeline.module.css';

/** Every event in order of time; each opens to be corrected. */
export function EventsTable({ events }: { events: readonly TimelineEvent[] }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const [opened, setOpened] = useState<string>();
  const open = events.find(({ id }) => id === opened);
  const said = (date: string) => saidDate(date, i18n.language);
  const who = (event: TimelineEvent) => namesIn(course, event.people).join(', ');
  return (
    <>
      <DataTable
        caption={t('events.table')}
        rows={events}
        rowKey={({ id }) => id}
        sortedBy={{ key: 'when', order: 'ascending' }}
        columns={[
          {
            key: 'when',
            title: t('events.when'),
            sortBy: ({ date }) => date,
            cell: ({ date, dateEnd }) => (dateEnd ? `${said(date)} – ${said(dateEnd)}` : said(date)),
          },
          {
            key: 'what',
            title: t('events.what'),
            cell: ({ what, clientNote, expected, wanted, addedBy, changedBy }) => (
              <>
                <span dir="auto">{what}</span>
                {clientNote && (
                  <span className={css.note} dir="auto">
                    {clientNote}
                  </span>
                )}
                <span className={css.note}>
                  {[
                    expected !== 'unknown' && t(`events.expectedIs.${expected}`),
                    wanted !== 'unknown' && t(`events.wantedIs.${wanted}`),
                    changedBy === 'client'
                      ? t('events.byClientChanged')
                      : addedBy === 'client' && t('events.byClient'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            ),
          },
          {
            key: 'kind',
            title: t('events.kind'),
            sortBy: ({ kind }) => t(`events.kindOf.${kind}`),
            cell: ({ kind }) => t(`events.kindOf.${kind}`),
          },
          {
            key: 'who',
            title: t('events.people'),
            sortBy: who,
            cell: (event) => <bdi>{who(event)}</bdi>,
          },
          {
            key: 'mood',
            title: t('events.moodShort'),
            align: 'number',
            sortBy: ({ mood }) => mood,
            cell: ({ mood }) => mood ?? '',
          },
          {
            key: 'open',
            title: t('events.change'),
            cell: (event) => (
              <Button
                size="small"
                kind="quiet"
                aria-label={t('events.openEvent', { what: event.what })}
                onPress={() => setOpened(event.id)}
              >
                {t('events.open')}
              </Button>
            ),
          },
        ]}
      />
      <Dialog title={open?.what ?? ''} isOpen={Boolean(open)} onClose={() => setOpened(undefined)}>
        {open && <ChangeEvent key={open.id} event={open} onDone={() => setOpened(undefined)} />}
      </Dialog>
    </>
  );
}
