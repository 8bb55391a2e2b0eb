import { useTranslation } from 'react-i18next';
import { Cards } from '../work/cards.tsx';
import { roomEvent } from '../work/deficits-captures.ts';
import type { SessionHere } from './session-here.ts';

/** T-08, M-12: what happened between client and therapist in this session, and how it was met; never an interpretation of it. */
export function BetweenUs({ here: { view, n } }: { here: SessionHere }) {
  const { t } = useTranslation();
  const { events } = view.course.betweenUs;
  return (
    <Cards
      capture={roomEvent}
      where={{}}
      start={{ session: n }}
      entries={events.filter(({ text }) => text.session === n)}
      head="what"
      adds={t('session.between.add')}
      open="at first"
    />
  );
}
