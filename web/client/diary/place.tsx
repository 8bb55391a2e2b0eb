import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { weekUpTo } from '#web/client/moments/week-up-to.ts';
import { Place } from '#web/client/page/places.tsx';
import { useTodayHere } from './today-here.ts';

/** What I note, each with whether today is still open; yesterday first while it is. */
export function DiaryPlaces({ home }: { home: Pick<HomeView, 'today' | 'diary'> }) {
  const { t } = useTranslation();
  const today = useTodayHere(home.today);
  const yesterday = weekUpTo(today)[1] ?? today;
  return home.diary.map(({ id, clientLabel, every, offeredOn, noted }) => {
    const isNoted = (day: string) => noted.includes(dayKept(every, day));
    const words =
      every === 'week'
        ? isNoted(today)
          ? 'client.home.diary.notedWeek'
          : 'client.home.diary.openWeek'
        : offeredOn <= yesterday && !isNoted(yesterday)
          ? 'client.home.diary.yesterdayOpen'
          : isNoted(today)
            ? 'client.home.diary.noted'
            : 'client.home.diary.open';
    return <Place key={id} to={`/my/diary/${id}`} name={asKnown(clientLabel)} words={t(words)} />;
  });
}
