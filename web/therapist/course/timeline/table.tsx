import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { listNames } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { ChangeEvent } from './change.tsx';
import css from './timeline.module.css';

/** Every event in order of time; each opens to be corrected. */
export function EventsTable({ events }: { events: readonly TimelineEvent[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const [opened, setOpened] = useState<string>();
  const open = events.find(({ id }) => id === opened);
  const { day: said } = useDaysInWords();
  const who = (event: TimelineEvent) => listNames(course, event.people);
  return (
    <>
      <DataTable
        caption={t('timeline.table')}
        rows={events}
        rowKey={({ id }) => id}
        sortedBy={{ key: 'when', order: 'ascending' }}
        columns={[
          {
            key: 'when',
            title: t('timeline.when'),
            sortBy: ({ date }) => date,
            cell: ({ date, dateEnd }) => (dateEnd ? `${said(date)} – ${said(dateEnd)}` : said(date)),
          },
          {
            key: 'what',
            title: t('timeline.what'),
            cell: ({ what, clientNote, expected, wanted, addedBy, changedBy, part }) => (
              <>
                <span dir="auto">{what}</span>
                {clientNote && (
                  <span className={css.note} dir="auto">
                    {clientNote}
                  </span>
                )}
                <span className={css.note}>
                  {[
                    ...(part?.parts ?? []).map((one) => t(`howItBegan.part.is.${one}`)),
                    part?.words,
                    expected !== 'unknown' && t(`timeline.expectedIs.${expected}`),
                    wanted !== 'unknown' && t(`timeline.wantedIs.${wanted}`),
                    changedBy === 'client'
                      ? t('timeline.byClientChanged')
                      : addedBy === 'client' && t('timeline.byClient'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            ),
          },
          {
            key: 'kind',
            title: t('timeline.kind'),
            sortBy: ({ kind }) => t(`timeline.kindOf.${kind}`),
            cell: ({ kind }) => t(`timeline.kindOf.${kind}`),
          },
          {
            key: 'who',
            title: t('timeline.people'),
            sortBy: who,
            cell: (event) => <bdi>{who(event)}</bdi>,
          },
          {
            key: 'mood',
            title: t('timeline.moodShort'),
            align: 'number',
            sortBy: ({ mood }) => mood,
            cell: ({ mood }) => mood ?? '',
          },
          {
            key: 'open',
            title: t('timeline.change'),
            cell: (event) => (
              <Button
                size="small"
                kind="quiet"
                aria-label={t('timeline.openEvent', { what: event.what })}
                onPress={() => setOpened(event.id)}
              >
                {t('timeline.open')}
              </Button>
            ),
          },
        ]}
      />
      <Dialog title={open?.what ?? ''} isOpen={Boolean(open)} onClose={() => setOpened(undefined)}>
        {open && (
          <ChangeEvent
            key={open.id}
            event={open}
            onDone={() => setOpened((now) => (now === open.id ? undefined : now))}
          />
        )}
      </Dialog>
    </>
  );
}
