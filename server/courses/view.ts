import type { CourseView } from '#core/api-answers/courses.ts';
import type { SeenSlices } from '#core/book/book.ts';
import type { Doing } from '#core/book/doing.ts';
import { isClinician } from '#core/book/viewer.ts';
import { openActs, seenBy } from '#core/course/book.ts';
import { cardsShut } from '#core/course/feedback-cards/may-be-asked.ts';
import { inReadersNumbers } from '#core/course/record/readers-numbers.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { memberName } from '#server/accounts/members.ts';
import { coverForClient, isCovered } from '#server/cover/told-to-client.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { othersWhoRead } from '#server/duty/others-who-read.ts';
import { therapistAway } from '#server/duty/therapist-away.ts';
import {
  whatBecameOfAlarmLetters,
  whatBecameOfLettersToAdults,
} from '#server/duty/what-became-of-alarm-letters.ts';
import { holdersOf } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { directoryForClient } from '#server/safety-directory/for-client.ts';
import { roomsKept } from '#server/service/rooms.ts';
import type { Chart } from './chart.ts';
import { groupInvitedTo, groupOfCourse } from './group-of-course.ts';
import type { Unnamed } from './others-unnamed.ts';

/** What is shown of a course that does not stand in its chart. */
export type AroundChart = Omit<CourseView, 'as' | 'course' | 'acts' | 'today'>;

export async function aroundChart(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  doing: Doing,
): Promise<AroundChart> {
  // To a member whoever leads their group now is their therapist, though another opened the course.
  const holders = doing.as === 'client' ? await holdersOf(installation, row) : [row.therapist];
  const seesTo = holders.includes(row.therapist) ? row.therapist : (holders[0] ?? row.therapist);
  const [identity, therapist, away, alarmLetters, adultLetters, group, invitedTo, alsoRead] =
    await Promise.all([
      readIdentity(installation, row.client),
      memberName(installation, seesTo),
      doing.as === 'client' ? therapistAway(installation, holders) : null,
      isClinician(doing) ? whatBecameOfAlarmLetters(installation, chart.course) : [],
      isClinician(doing) || doing.as === 'client'
        ? whatBecameOfLettersToAdults(installation, chart.course)
        : [],
      groupOfCourse(installation, row, doing),
      groupInvitedTo(installation, row, doing),
      doing.as === 'client' ? othersWhoRead(installation, row, chart.course, seesTo) : [],
    ]);
  const cover = doing.as === 'client' ? await coverForClient(installation, chart.course, doing.today) : null;
  const named = new Set(bookedAppointments(chart.course).map(({ room }) => room?.id));
  const rooms = named.size === 0 ? [] : (await roomsKept(installation)).filter(({ id }) => named.has(id));
  const directory =
    doing.as === 'client'
      ? await directoryForClient(installation, chart.course.safetyPlan.lives?.place)
      : null;
  const shutCards = isClinician(doing) || doing.as === 'client' ? cardsShut(chart.course, doing.today) : [];
  return {
    client: identity ?? { name: '' },
    therapist,
    ...((doing.licence === 'none' || doing.licence === 'lapsed') &&
      isClinician(doing) && {
        licence: doing.licence,
        ...(doing.mayDecide && { mayDecide: [...doing.mayDecide] }),
      }),
    ...(away && !isCovered(away, cover) && { away }),
    ...(cover && { cover }),
    ...(doing.as === 'client' && doing.hourRules && { hourRules: doing.hourRules }),
    ...(rooms.length > 0 && { rooms }),
    ...(directory && { directory }),
    ...(group && { group }),
    ...(invitedTo && { invitedTo }),
    ...(alsoRead.length > 0 && { alsoRead }),
    ...(shutCards.length > 0 && { shutCards }),
    ...(alarmLetters.length > 0 && { alarmLetters }),
    ...(adultLetters.length > 0 && { adultLetters }),
  };
}

/**
 * @param kept what a clinician was shown of each chapter when they last looked
 * @param unnamed who is not named to them of the others in their group
 * @param today the chart as it stands now, where an earlier day is looked at: what the client keeps back now is kept back then
 */
export const viewOf = (
  chart: Chart,
  doing: Doing,
  around: AroundChart,
  unnamed: Unnamed,
  today = chart,
  kept?: SeenSlices,
): CourseView => ({
  as: doing.as,
  ...around,
  course: unnamed.in(inReadersNumbers(seenBy(chart.course, doing, today.course, kept))),
  acts: openActs(chart.course, doing),
  today: doing.today,
});
