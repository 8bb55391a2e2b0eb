import { useTranslation } from 'react-i18next';
import { hourOf } from '#core/course/meetings/hours.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useMeetingWords } from './when-we-meet.ts';

/** Meetings outside the count of sessions that are planned, those called off ahead too: when, with whom, and whether I come. */
export function MeetingsAhead() {
  const { t } = useTranslation();
  const listed = useListed();
  const { course, today } = useMyCourse();
  const when = useMeetingWords();
  const ahead = course.meetings.planned.filter(({ state, at }) => state !== 'held' && at >= today);
  if (ahead.length === 0) return null;
  const known = protocolFollowedBy(course)?.meetings ?? [];
  const names = (ids: readonly string[]) =>
    listed(ids.flatMap((id) => course.beside.people.find((one) => one.id === id)?.name ?? []));
  return (
    <Part title={t('client.sessions.meetings')}>
      <Stack gap="tight">
        {ahead.map((one) => {
          const called = known.find(({ id }) => id === one.which)?.clientLabel ?? '';
          const said = [
            when(hourOf(one), 'title'),
            called,
            one.with.length > 0 && t('client.sessions.meetingWith', { names: names(one.with) }),
            one.state === 'called_off'
              ? t('client.sessions.meetingOff')
              : t(one.clientThere === 'there' ? 'client.sessions.youCome' : 'client.sessions.withoutYou'),
          ];
          return (
            <p key={one.id} dir="auto">
              {said
                .filter(Boolean)
                .map((words) => String(words).replace(/\.$/, ''))
                .join('. ')}
              .
            </p>
          );
        })}
      </Stack>
    </Part>
  );
}
