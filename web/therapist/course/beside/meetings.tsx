import { useTranslation } from 'react-i18next';
import { meetingsPlanned } from '#core/course/meetings/hours.ts';
import { heldOf } from '#core/course/meetings/may-be-held.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { HoldMeeting } from './hold-meeting.tsx';
import { useNamesBeside } from './listing.tsx';
import { MeetingNoteAt } from './meeting-note.tsx';
import { Opens } from './opens.tsx';
import { PlanMeeting } from './plan-meeting.tsx';
import { Planned } from './planned-meeting.tsx';

/** Meetings outside the count: those the form has, planned ones, and those held, each with a note. */
export function Meetings() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const names = useNamesBeside();
  const known = protocolFollowedBy(course)?.meetings ?? [];
  const called = (which: string) => known.find(({ id }) => id === which)?.name ?? t('beside.other');
  const planned = meetingsPlanned(course);
  const { held } = course.meetings;
  return (
    <Part title={t('beside.meetings')}>
      <Stack>
        <p>{t('beside.meetingsLead')}</p>
        {known.length > 0 && (
          <ul>
            {known.map(({ id, name, usually, most }) => (
              <li key={id}>
                {name}: {t('beside.heldOf', { held: heldOf(course, id), usually, most })}
              </li>
            ))}
          </ul>
        )}
        {planned.map((one) => (
          <Planned key={one.id} one={one} called={called(one.which)} />
        ))}
        {held.length === 0 && <p>{t('beside.noMeetings')}</p>}
        {held.toReversed().map((one) => (
          <Sheet key={one.id}>
            <Stack>
              <h3>
                {t('beside.heldOn', {
                  name: called(one.which),
                  on: dateInWords(one.on, i18n.language),
                  minutes: one.minutes,
                  where: one.after === 0 ? t('beside.before') : t('beside.between', { n: one.after }),
                })}
              </h3>
              <p dir="auto">
                {[
                  names(one.with),
                  t(one.clientThere === 'there' ? 'beside.withClient' : 'beside.withoutClient'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {one.agreed && <p dir="auto">{one.agreed}</p>}
              <MeetingNoteAt held={one} />
            </Stack>
          </Sheet>
        ))}
        {acts.includes('holdMeeting') && (
          <Opens title={t('beside.hold')}>{(onDone) => <HoldMeeting onDone={onDone} />}</Opens>
        )}
        {acts.includes('planMeeting') && (
          <Opens title={t('beside.plan')}>{(onDone) => <PlanMeeting onDone={onDone} />}</Opens>
        )}
      </Stack>
    </Part>
  );
}
