import { mayFinishNow } from '#core/course/closing/may-finish-now.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { asItStoodBefore } from '#core/course/protocol-followed/as-it-stood.ts';
import { presetFollowed, protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { therapistBefore, therapistOf } from '#core/course/transfer/therapist.ts';
import { signOffsOf } from '#core/credentials/sign-offs.ts';
import { severityAt } from '#core/protocols/protocol/milestone.ts';
import { type SignOff, signedOff } from '#core/protocols/protocol/sign-off.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { type Training, trainings } from './trainings.ts';

/** One thing that the supervisor is asked to countersign. */
export interface CountersignAsked {
  what: SignOff['what'];
  of: string;
  /** The day it was done; for a closing the day of the last alarm. */
  on: string;
  state: 'waiting' | 'agreed' | 'not_agreed';
  /** `before_closing`: it is asked for before the course is closed, and that is not near yet. */
  when: 'now' | 'before_closing';
  /** Who gave this therapy when it was decided; for a closing, who gives it now. */
  therapist: string;
  /** Who decided it in training that is over since; left out where whoever gives it now is in that training still, or in none. */
  decidedBy?: Training['by'];
}

/** What is found: by which entry of the chart it was decided, or after which the supervisor must have said so for it to count. */
type Found = Pick<CountersignAsked, 'of' | 'on'> & { seq?: number; after?: number };

/** Each contract and each change of the form that agreed more sessions than had been agreed by then. */
const extended = ({ opening, protocolFollowed: { recontracts, formChanges } }: Course): Found[] => {
  let agreed = opening.opened?.protocol.sessions ?? 0;
  return [...recontracts, ...formChanges]
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ id, seq, on, sessions }) => {
      const isMore = sessions > agreed;
      agreed = sessions;
      return isMore ? [{ of: id, seq, on }] : [];
    });
};

const afterRisk = ({ risk: { alarms, flags } }: Course): Found[] => {
  const last = [...alarms, ...flags].toSorted((a, b) => a.seq - b.seq).at(-1);
  return last === undefined ? [] : [{ of: 'closing', on: last.on, after: last.seq }];
};

/** Whether the course is about to be closed: its last session is next or held, it finished early, or it may finish now. */
const closesSoon = (course: Course): boolean =>
  course.closing.early !== null || lastNumber(course) >= sessionsAgreed(course) - 1 || mayFinishNow(course);

/** Milestones that block and were passed over, by the form followed then; one that only warns is passed over without anybody else. */
const blocksPassed = (course: Course): Found[] =>
  course.protocolFollowed.passed
    .filter(({ milestone: id, session, seq }) => {
      const then = asItStoodBefore(course, seq);
      const protocol = protocolFollowedBy(then);
      const preset = protocol && presetOf(protocol, presetFollowed(then));
      const milestone = protocol?.milestones.find((one) => one.id === id);
      if (!milestone || !preset) return true;
      return milestone.blocks !== undefined || severityAt(milestone, session, preset) === 'block';
    })
    .map(({ id, seq, on }) => ({ of: id, seq, on }));

/** Everything of a kind that stands in this course. */
const found: Record<SignOff['what'], (course: Course) => Found[]> = {
  deficits_focus: (course) =>
    course.focus.foci
      .filter(
        ({ area, seq }) => roomFollowed(asItStoodBefore(course, seq), area) === 'interpersonal_deficits',
      )
      .map(({ id, seq, chosenOn }) => ({ of: id, seq, on: chosenOn })),
  second_focus: (course) =>
    course.focus.foci
      .filter(({ rank }) => rank === 'secondary')
      .map(({ id, seq, chosenOn }) => ({ of: id, seq, on: chosenOn })),
  extension: extended,
  milestone_passed: blocksPassed,
  closing_after_risk: afterRisk,
};

/** Whether whoever gives this therapy now does so as a trainee: it was said of them, and something is still lacking. */
export const isTrainees = (course: Course): boolean => {
  const { trainee } = course.signOffs;
  return trainee !== null && trainee.lacks.length > 0 && trainee.therapist === therapistOf(course);
};

/** Whether the form asks for it of whoever decided it: the one followed until then, and the one that decision changed it to. */
const asksFor = (course: Course, { seq }: Found, what: SignOff['what'], isOf: 'trainee' | 'credentialed') =>
  [seq, seq === undefined ? seq : seq + 1].some((entry) =>
    signOffsOf(protocolFollowedBy(asItStoodBefore(course, entry)), isOf).includes(what),
  );

/**
 * What the supervisor countersigns in this course, by the form that was followed and by whether it was given by a trainee when it
 * was decided, the oldest first. A change of the form, of the supervisor or of the therapist takes nothing of it away. IPT
 * protocol reference, 8.3.
 */
export function countersignsAsked(course: Course): CountersignAsked[] {
  const given = trainings(course);
  return signedOff
    .flatMap((what) =>
      found[what](course).flatMap((one): CountersignAsked[] => {
        const { of, on, after = 0, seq } = one;
        const entry = seq ?? Number.MAX_SAFE_INTEGER;
        const training = given.find(({ from, until }) => from <= entry && entry < until);
        if (!asksFor(course, one, what, training ? 'trainee' : 'credentialed')) return [];
        // What was agreed before more risk came up was agreed of another course.
        const said = course.signOffs.given.findLast(
          (each) => each.what === what && each.of === of && each.seq > after,
        );
        const isLater = what === 'closing_after_risk' && !closesSoon(course);
        const isOver = training !== undefined && Number.isFinite(training.until);
        return [
          {
            ...{ what, of, on, state: said?.decision ?? 'waiting', therapist: therapistBefore(course, seq) },
            when: isLater ? 'before_closing' : 'now',
            ...(isOver && { decidedBy: training.by }),
          },
        ];
      }),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Whether the closing waits for the supervisor. IPT protocol reference, 8.3: close after a risk event. */
export const closingWaits = (course: Course): boolean =>
  countersignsAsked(course).some(({ what, state }) => what === 'closing_after_risk' && state !== 'agreed');
