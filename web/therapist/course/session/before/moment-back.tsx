import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useAct } from '#web/app/course.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';

/** A moment the client shared, which can be brought into the hour. */
export function MomentBack({ session, moment }: { session: SessionView; moment: MoodLink }) {
  const { t } = useTranslation();
  const bring = useAct(session.view.course.id, 'bringUpMoment');
  const { id, event, did, moodAfter } = moment;
  return (
    <li>
      <p>
        <bdi>{event.what}</bdi> <bdi>{did}</bdi>{' '}
        {moodAfter !== null && t('session.back.mood', { mood: moodAfter })}
      </p>
      {session.may('bringUpMoment') && (
        <Button size="small" onPress={() => bring.mutate({ form: { link: id, session: session.n } })}>
          {t('session.back.bringUp')}
        </Button>
      )}
    </li>
  );
}
