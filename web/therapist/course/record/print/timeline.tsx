import { useTranslation } from 'react-i18next';
import { eventsInOrder } from '#core/course/timeline/present-events.ts';
import { listNames } from '#web/both/people/names.ts';
import { CourseTimeline } from '#web/therapist/course/timeline/picture.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** What happened in the client's life, in order of time, with who was in it and the mood then. */
export function PrintedTimeline() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const events = eventsInOrder(course.timeline);
  if (events.length === 0) return null;
  return (
    <Part title={t('record.printed.timeline')}>
      <CourseTimeline events={events} level={3} />
      <DataTable
        caption={t('record.printed.timeline')}
        captionIs="spoken"
        rows={events}
        rowKey={({ id }) => id}
        columns={[
          { key: 'when', title: t('timeline.when'), cell: ({ date }) => dateInWords(date, i18n.language) },
          {
            key: 'what',
            title: t('timeline.what'),
            cell: ({ what, clientNote, hypothesis, part }) => (
              <>
                <bdi>{what}</bdi>
                {[
                  clientNote,
                  hypothesis?.text,
                  ...(part?.parts ?? []).map((one) => t(`howItBegan.part.is.${one}`)),
                  part?.words,
                ]
                  .filter(Boolean)
                  .map((note) => (
                    <div key={note} dir="auto">
                      {note}
                    </div>
                  ))}
              </>
            ),
          },
          { key: 'kind', title: t('timeline.kind'), cell: ({ kind }) => t(`timeline.kindOf.${kind}`) },
          {
            key: 'who',
            title: t('record.printed.people'),
            cell: ({ people }) => <bdi>{listNames(course, people)}</bdi>,
          },
          { key: 'mood', title: t('record.printed.mood'), cell: ({ mood }) => mood, align: 'number' },
        ]}
      />
    </Part>
  );
}
