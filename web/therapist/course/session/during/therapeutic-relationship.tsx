import { useTranslation } from 'react-i18next';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { roomEvent } from '#web/therapist/course/work/deficits/captures.ts';

/** T-08, M-12: what happened between client and therapist in this session, and how it was met; never an interpretation of it. */
export function TherapeuticRelationship({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { events } = view.course.therapeuticRelationship;
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
