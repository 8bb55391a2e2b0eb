import { useTranslation } from 'react-i18next';
import { returningToday } from '#core/course/try-outs/returning.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useFold } from '#web/ui/layout/fold.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { MomentBack } from './moment-back.tsx';
import { TryOutBack } from './try-out-back.tsx';
/** What was to be tried and came back, results first (T-11, X-08), and moments the client shared. */
export function ReturningTryOuts({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = session.view;
  const back = returningToday(course);
  const { shown, turn } = useFold(back, 6);
  const moments = course.moodLinks.links.filter(
    ({ session, seen, recordedBy }) => recordedBy === 'client' && seen === 'shared' && session === null,
  );
  if (back.length + moments.length === 0) return <p>{t('session.back.none')}</p>;
  return (
    <>
      <ul className={shapes.lines}>
        {shown.map((returning) => (
          <TryOutBack key={returning.tryOut.id} session={session} returning={returning} />
        ))}
        {moments.map((moment) => (
          <MomentBack key={moment.id} session={session} moment={moment} />
        ))}
      </ul>
      {turn}
    </>
  );
}
