import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useAct } from '#web/app/course.ts';
import type { SessionHere } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';

/** A moment the client shared, which can be brought into the hour. */
export function MomentBack({ here, moment }: { here: SessionHere; moment: MoodLink }) {
  const { t } = useTranslation();
  const bring = useAct(here.view.course.id, 'bringUpMoment');
  const { id, event, did, moodAfter } = moment;
  return (
    <li>
      <p>
        <bdi>{event.what}</bdi> <bdi>{did}</bdi>{' '}
        {moodAfter !== null && t('session.back.mood', { mood: moodAfter })}
      </p>
      {here.may('bringUpMoment') && (
        <Button size="small" onPress={() => bring.mutate({ form: { link: id, session: here.n } })}>
          {t('session.back.bringUp')}
        </Button>
      )}
    </li>
  );
}
