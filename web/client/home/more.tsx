import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { whenWeMeet } from '#core/guide/client/as-it-stands.ts';
import { dueForMe } from '#core/guide/client/measures-due.ts';
import { hasSheetsForClient } from '#core/guide/client/sheets-of-mine.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useEarlierCourses, useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { standsEmpty } from './stands-empty.ts';

const places = [
  ['/my/work', 'work'],
  ['/my/sheets', 'sheets'],
  ['/my/cards', 'cards'],
  ['/my/for-now', 'forNow'],
  ['/my/between-us', 'betweenUs'],
  ['/measure', 'measure'],
  ['/my/try-outs', 'tryOuts'],
  ['/my/moments', 'moments'],
  ['/my/feelings', 'feelings'],
  ['/my/talks', 'talks'],
  ['/my/skills', 'skills'],
  ['/my/routines', 'routines'],
  ['/my/timeline', 'timeline'],
  ['/my/how-it-began', 'howItBegan'],
  ['/my/sessions', 'sessions'],
  ['/my/finishing', 'finishing'],
  ['/my/messages', 'messages'],
  ['/my/letters', 'letters'],
  ['/my/before', 'before'],
  ['/about-ipt', 'about'],
  ['/my/choice', 'choice'],
  ['/consent', 'consent'],
  ['/who-looked', 'looked'],
  ['/my/account', 'account'],
] as const;

/** Everything else there is. */
export function More() {
  const { t } = useTranslation();
  const { course, may, today } = useMyCourse();
  const instruments = useInstruments();
  const next = useNextBooked();
  const earlier = useEarlierCourses();
  const shown = places.filter(
    ([, key]) =>
      !standsEmpty(course, key) &&
      (key !== 'tryOuts' || tryOutsMode(course) !== 'none') &&
      (key !== 'cards' || course.cards.given.length > 0) &&
      (key !== 'betweenUs' || course.feedbackCards.cards.length > 0 || may('offerFeedbackCard')) &&
      (key !== 'forNow' || course.sickRole.given !== null) &&
      (key !== 'measure' || !course.closing.closed || dueForMe(course, today, instruments).due.length > 0) &&
      (key !== 'sheets' || hasSheetsForClient(course)) &&
      (key !== 'messages' || course.messages.offer !== null || course.messages.sent.length > 0) &&
      (key !== 'before' || earlier.length > 0) &&
      (key !== 'finishing' || course.ending.named.length > 0),
  );
  const saidOf = (key: (typeof places)[number][1]) => {
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
