import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { nameOf } from '#core/course/inventory/people.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { workIn } from '#core/guide/today/work-in-session.ts';
import { incidentsWords } from './words.ts';

/** Incidents of this many sessions running make a pattern. IPT protocol reference, 1.7.2. */
const running = 3;

/** A new major event asks whether the focus is still right; that is decided within one session, with the reason on record. IPT protocol reference, 1.7.2, 2.6. */
export function newEventToDecide(course: Course, _follows: Followed, { session }: Position): LookAgain[] {
  const event = course.sessionRoom.openings.findLast(({ about }) => about === 'major_life_event');
  const { changes, confirmed, foci } = course.focus;
  if (!event || !primaryFocus(course)) return [];
  const decided =
    [...changes, ...confirmed].some((one) => one.session >= event.session) ||
    foci.some(({ chosenOn }) => chosenOn > event.on);
  if (decided) return [];
  return [
    {
      key: `new-event:${event.session}`,
      severity: session > event.session ? 'warn' : 'info',
      title: incidentsWords.en.somethingGreatHasHappened,
      because: incidentsWords.en.toldInSession(event.session, event.answer),
      actions: [
        incidentsWords.en.keepFocusWithReason,
        incidentsWords.en.changeFocus,
        incidentsWords.en.putEventOnTimeline,
      ],
      at: 'focus',
      source: { id: 'X-04', from: 'IPT protocol reference, 1.7.2 and 2.6' },
    },
  ];
}

/** The same person in the incident of three sessions running, never having gone well: weigh options rather than go through it once more. IPT protocol reference, 1.7.2. */
export function sameAgain(course: Course, _follows: Followed, { session }: Position): LookAgain[] {
  const { incidents } = course.sessionRoom;
  const last = incidents.at(-1)?.session ?? 0;
  if (last < session - 1) return [];
  const sessions = Array.from({ length: running }, (_, back) => last - back);
  const hard = sessions.map((n) => incidents.filter((one) => one.session === n && one.went !== 'well'));
  const person = hard[0]
    ?.flatMap(({ people }) => people)
    .find((one) => hard.every((there) => there.some(({ people }) => people.includes(one))));
  const weighed = sessions.some((n) => workIn(course, n).some(({ technique }) => technique === 'T-06'));
  if (!person || weighed) return [];
  const name = nameOf(course.inventory, person) || incidentsWords.en.samePerson;
  return [
    {
      key: `same-again:${person}:${last}`,
      severity: 'info',
      title: incidentsWords.en.sameAgain,
      because: incidentsWords.en.forThirdSessionRunningHard(name),
      actions: [
        incidentsWords.en.weighWhatCouldBeDone,
        incidentsWords.en.lookAgainAtWhereDispute,
        incidentsWords.en.jointSessionOnlyWhere,
      ],
      at: 'work',
      source: { id: 'T-06', from: 'IPT protocol reference, 1.7.2' },
    },
  ];
}
