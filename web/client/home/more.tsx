import { useTranslation } from 'react-i18next';
import { whenWeMeet } from '#core/guide/client/as-it-stands.ts';
import { dueForMe } from '#core/guide/client/measures-due.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useEarlierCourses, useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { type PlaceOfMore, placesOfMore } from './places-of-more.ts';

/** Everything else there is. */
export function More() {
  const { t } = useTranslation();
  const { course, may, today } = useMyCourse();
  const instruments = useInstruments();
  const next = useNextBooked();
  const earlier = useEarlierCourses();
  const shown = placesOfMore(course, {
    may,
    measures: dueForMe(course, today, instruments).due.length > 0 ? 'due' : 'none',
    before: earlier.length > 0 ? 'some' : 'none',
  });
  const saidOf = (key: PlaceOfMore) => {
    if (key === 'work' && course.closing.closed)
      return { name: t('client.home.workClosed'), words: t('client.more.workClosed') };
    if (key === 'sessions')
      return {
        name: t('client.more.sessions'),
        words: t(`client.more.sessionsWords.${whenWeMeet(course, next)}`),
      };
    return { name: t(`client.more.${key}`), words: t(`client.more.${key}Words`) };
  };
  return (
    <ClientPage title={t('client.more.title')}>
      <Places>
        {shown.map(([to, key]) => (
          <Place key={to} to={to} {...saidOf(key)} />
        ))}
      </Places>
    </ClientPage>
  );
}
