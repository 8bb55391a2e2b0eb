import { useTranslation } from 'react-i18next';
import type { Inventory } from '#core/course/inventory/state.ts';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import { MoodBesideTies } from '#web/both/people/mood-by-tie.tsx';
import { listNames } from '#web/both/people/names.ts';
import { feltInWords, moodInWords } from '#web/therapist/course/moods/mood-in-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/**
 * Moods and what they were tied to, in order of time; what the client kept to themselves is not among them (1.7.1).
 * @param inventory with its entries, which say how each tie stood when
 */
export function PrintedMoods({ inventory }: { inventory: Inventory }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const links = course.moodLinks.links.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  if (links.length === 0) return null;
  return (
    <Part title={t('moods.title')}>
      <DataTable
        caption={t('moods.title')}
        captionIs="spoken"
        rows={links}
        rowKey={({ id }) => id}
        columns={[
          { key: 'when', title: t('timeline.when'), cell: (link) => dateInWords(dayOf(link), i18n.language) },
          {
            key: 'what',
            title: t('timeline.what'),
            cell: ({ event, did }) => (
              <>
                <bdi>{event.what}</bdi>
                {did && <div dir="auto">{t('moods.did', { did })}</div>}
              </>
            ),
          },
          {
            key: 'kind',
            title: t('moods.happening'),
            cell: ({ event }) => event.happening && t(`moods.happenings.${event.happening}`),
          },
          {
            key: 'who',
            title: t('record.printed.people'),
            cell: ({ event }) => <bdi>{listNames(course, event.people)}</bdi>,
          },
          {
            key: 'mood',
            title: t('record.printed.mood'),
            cell: (link) => (
              <bdi>{[moodInWords(link, t), feltInWords(link)].filter(Boolean).join(' · ')}</bdi>
            ),
          },
        ]}
      />
      <MoodBesideTies
        course={{ ...course, inventory }}
        to="they"
        toneInWords={(tone) => t(`people.value.tone.${tone}`)}
      />
    </Part>
  );
}
