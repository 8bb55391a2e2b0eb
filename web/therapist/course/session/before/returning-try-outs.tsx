import { useTranslation } from 'react-i18next';
import { returningToday } from '#core/course/try-outs/returning.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useFold } from '#web/ui/layout/fold.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { TryOutBack } from './try-out-back.tsx';

/** What was to be tried and came back, results first (T-11, X-08). */
export function ReturningTryOuts({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { shown, turn } = useFold(returningToday(session.view.course), 6);
  if (shown.length === 0) return <p>{t('session.back.none')}</p>;
  return (
    <>
      <ul className={shapes.lines}>
        {shown.map((returning) => (
          <TryOutBack key={returning.tryOut.id} session={session} returning={returning} />
        ))}
      </ul>
      {turn}
    </>
  );
}
