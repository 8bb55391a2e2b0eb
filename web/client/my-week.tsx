import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { saidDay } from '../when.ts';
import { useMyCourse } from './my-course.tsx';
import { weekUpTo } from './week-up-to.ts';

/** The last seven days at a glance: how the mood was and what happened. */
export function MyWeek({ moments }: { moments: readonly MoodLink[] }) {
  const { t, i18n } = useTranslation();
  const { today } = useMyCourse();
  const days = weekUpTo(today).map((day) => ({ day, those: moments.filter(({ on }) => on === day) }));
  const mood = (those: readonly MoodLink[]) => those.flatMap(({ moodAfter }) => moodAfter ?? []).join(', ');
  return (
    <Disclosure title={t('clientMoments.week')} level={2}>
      <DataTable
        caption={t('clientMoments.week')}
        captionIs="spoken"
        rows={days}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', title: t('clientMoments.day'), cell: ({ day }) => saidDay(day, i18n.language) },
          { key: 'mood', title: t('clientMoments.moodOf'), cell: ({ those }) => mood(those) },
          {
            key: 'what',
            title: t('clientMoments.what'),
            cell: ({ those }) => <bdi>{those.map(({ event }) => event.what).join(' · ')}</bdi>,
          },
        ]}
      />
    </Disclosure>
  );
}
