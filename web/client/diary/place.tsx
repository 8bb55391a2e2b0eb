import { useTranslation } from 'react-i18next';
import { diaryOf, trackersUnderWay } from '#core/course/trackers/kept.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { weekUpTo } from '#web/client/moments/week-up-to.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Place } from '#web/client/page/places.tsx';
import { useTodayHere } from './today-here.ts';

/** What I note, each with whether today is still open; yesterday first while it is. */
export function DiaryPlaces() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const today = useTodayHere();
  if (!may('noteTracker')) return null;
  const yesterday = weekUpTo(today)[1] ?? today;
  return trackersUnderWay(course).map((kept) => {
    const { id, clientLabel, every } = kept.tracker;
    const isNoted = (day: string) => diaryOf(kept).some((one) => one.day === dayKept(every, day));
    const words =
      every === 'week'
        ? isNoted(today)
          ? 'trackers.notedWeek'
          : 'trackers.openWeek'
        : kept.offered.on <= yesterday && !isNoted(yesterday)
          ? 'trackers.yesterdayOpen'
          : isNoted(today)
            ? 'trackers.noted'
            : 'trackers.open';
    return <Place key={id} to={`/my/diary/${id}`} name={clientLabel} words={t(words)} />;
  });
}
