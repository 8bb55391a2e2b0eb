import type { Course } from '#core/course/course.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { signOffsOf } from '#core/credentials/sign-offs.ts';
import type { SignOff } from '#core/protocols/protocol/sign-off.ts';

/** One thing that the supervisor is asked to countersign. */
export interface CountersignAsked {
  what: SignOff['what'];
  of: string;
  /** The day it was done; for a closing the day of the last alarm. */
  on: string;
  state: 'waiting' | 'agreed' | 'not_agreed';
}

type Found = Pick<CountersignAsked, 'of' | 'on'>;

const extended = ({ opening, protocolFollowed }: Course): Found[] => {
  let agreed = opening.opened?.protocol.sessions ?? 0;
  return protocolFollowed.recontracts.flatMap(({ id, on, sessions }) => {
    const isMore = sessions > agreed;
    agreed = sessions;
    return isMore ? [{ of: id, on }] : [];
  });
};

const afterRisk = ({ risk: { alarms, flags } }: Course): Found[] => {
  const last = [...alarms, ...flags]
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [{ of: 'closing', on: last }];
};

/** Everything of a kind that stands in this course. */
const found: Record<SignOff['what'], (course: Course) => Found[]> = {
  deficits_focus: (course) =>
    course.focus.foci
      .filter(({ area }) => roomFollowed(course, area) === 'interpersonal_deficits')
      .map(({ id, chosenOn }) => ({ of: id, on: chosenOn })),
  second_focus: (course) =>
    course.focus.foci
      .filter(({ rank }) => rank === 'secondary')
      .map(({ id, chosenOn }) => ({ of: id, on: chosenOn })),
  extension: extended,
  milestone_passed: ({ protocolFollowed }) => protocolFollowed.passed.map(({ id, on }) => ({ of: id, on })),
  closing_after_risk: afterRisk,
};

/** Whether whoever gives this therapy now does so as a trainee: it was said of them, and something is still lacking. */
export const isTrainees = (course: Course): boolean => {
  const { trainee } = course.signOffs;
  return trainee !== null && trainee.lacks.length > 0 && trainee.therapist === therapistOf(course);
};

/**
 * What the supervisor countersigns in this course, by the form of therapy and by whether it is given by a trainee, the oldest
 * first. IPT protocol reference, 8.3.
 */
export function countersignsAsked(course: Course): CountersignAsked[] {
  const rules = signOffsOf(protocolFollowedBy(course), isTrainees(course) ? 'trainee' : 'credentialed');
  return rules
    .flatMap((what) =>
      found[what](course).map((one): CountersignAsked => {
        const said = course.signOffs.given.findLast((given) => given.what === what && given.of === one.of);
        return { what, ...one, state: said?.decision ?? 'waiting' };
      }),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Whether the closing waits for the supervisor. IPT protocol reference, 8.3: close after a risk event. */
export const closingWaits = (course: Course): boolean =>
  countersignsAsked(course).some(({ what, state }) => what === 'closing_after_risk' && state !== 'agreed');
