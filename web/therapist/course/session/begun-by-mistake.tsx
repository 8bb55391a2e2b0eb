import { useTranslation } from 'react-i18next';
import { isNothingRecorded } from '#core/course/session-room/nothing-yet.ts';
import { isMovedByHolding } from '#core/course/sessions/instead.ts';
import { useAct } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import type { SessionView } from './view.ts';

/** Takes back a session that was only begun: it is struck out, and a booking that moved for it goes back to its day. */
export function BegunByMistake({ session: { view, n, held, may } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course, today } = view;
  const strike = useAct(course.id, 'strikeOut');
  if (!held || held.on !== today || !may('strikeOut') || !isNothingRecorded(course, n)) return null;
  const booking = course.sessions.appointments.find(({ id }) => id === held.appointment);
  const hasMoved = isMovedByHolding(booking, held);
  const takeBack = async () => {
    const why = t('session.begin.mistakeWhy');
    try {
      await strike.mutateAsync({ form: { act: held.id, type: 'SessionHeld', why } });
      if (hasMoved) await strike.mutateAsync({ form: { act: held.id, type: 'SessionMoved', why } });
    } catch {
      // the sentence stands below
    }
  };
  return (
    <>
      <Button kind="quiet" size="small" isPending={strike.isPending} onPress={() => void takeBack()}>
        {t('session.begin.mistake')}
      </Button>
      <Refused sentence={strike.error?.problem?.title} />
    </>
  );
}
