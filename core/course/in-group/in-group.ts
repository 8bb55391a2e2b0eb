import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { settledByDeath } from '#core/course/closing/settled-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { byDay } from '#core/course/sessions/number-on.ts';
import { sessionFact } from '#core/course/sessions/state.ts';
import { noted, stamped } from '#core/course/shared/stamped.ts';
import { whileOpen, whileOpenThatDay, whileUnderWay } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupNow } from './group-now.ts';
import { isToldAlready } from './plan-there.ts';
import { referralDue } from './referral-due.ts';
import { isOfTheSameSitting } from './same-sitting.ts';
import { joinedForm, leftForm, missedForm, moreForm, planForm, satForm } from './shapes.ts';
import { fact, facts, start } from './state.ts';
import { mostToldAhead } from './told-ahead.ts';
import { seenAfterAll, withMore } from './told-twice.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

const whileInGroup = (course: Course): Refusal | undefined =>
  whileOpen(course) ?? (groupNow(course) ? undefined : refuseBecause('not-in-a-group'));

/** What was before they left, or before their course was closed, can be recorded after it, as by a telephone that was long without a line. */
const whileInGroupThatDay = (course: Course, doing: Doing): Refusal | undefined => {
  const { joined } = course.inGroup;
  return whileOpenThatDay(course, doing) ?? (joined ? undefined : refuseBecause('not-in-a-group'));
};

/** After they left there is nothing of them, but what a second account adds to a meeting that is recorded here already. */
function refuseGone({ inGroup: { left, sat, missed } }: Course, n: number, on: string): Refusal | undefined {
  const isRecorded = [...sat, ...missed].some((one) => one.n === n);
  return left && on > left.on && !isRecorded ? refuseBecause('not-in-a-group') : undefined;
}

/**
 * Whether a meeting of this number can be written into the course: once, not before they joined, by its number and its
 * day, since what is told late takes a higher number (decision 029). Of two who led it, one may have seen somebody whom the
 * other missed: whoever was seen was there.
 */
function refuseMeeting(
  course: Course,
  { n, on }: { n: number; on: string },
  isThere: 'there' | 'not_there',
): Refusal | undefined {
  const { joined, sat, missed } = course.inGroup;
  const gone = refuseGone(course, n, on);
  if (gone) return gone;
  if (joined && n < joined.from && on < joined.on)
    return refuseBecause('before-they-joined', { from: joined.from });
  const recorded = isThere === 'there' ? sat : [...sat, ...missed];
  if (recorded.some((one) => one.n === n)) return refuseBecause('meeting-recorded', { n });
  const held = course.sessions.held.find((one) => one.n === n);
  return held ? refuseBecause('session-of-that-number', { n, on: held.on }) : undefined;
}

/**
 * A course that is lived in a group: the meetings of the group are its sessions, under the group’s numbers, those somebody
 * missed included. IPT protocol reference, 7.6.
 */
export const inGroup = chapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    JoinedGroup: (state, data, { on, by }) => ({ ...state, joined: { ...data, on, by }, left: null }),
    SatInGroup: (state, data, made) => seenAfterAll(state, data.n, noted(data, made)),
    MissedGroupMeeting: (state, data, made) => ({
      ...state,
      missed: byDay([...state.missed, { ...noted(data, made), by: made.by }]),
    }),
    ToldMoreInGroup: (state, data, made) => withMore(state, data, made),
    PlanAsked: (state, data, made) => ({ ...state, plans: [...state.plans, stamped(data, made)] }),
    LeftGroup: (state, data, { seq, on, by }) => ({ ...state, left: { ...data, seq, on, by } }),
  },
  acts: {
    joinInCourse: act({
      says: says.joinInCourse,
      door: 'own',
      who: ['therapist'],
      reaches: 'meets',
      form: joinedForm,
      open: (course) => whileUnderWay(course) ?? (groupNow(course) ? refuseBecause('in-a-group') : undefined),
      decide: (_course, form, doing) => [fact('JoinedGroup', doing.on, form)],
    }),
    sitInGroup: act({
      says: says.sitInGroup,
      door: 'own',
      who: ['therapist'],
      form: satForm,
      open: whileInGroupThatDay,
      decide(course, { minutes, ...form }, doing) {
        const group = course.inGroup.joined?.group ?? '';
        return (
          refuseMeeting(course, { n: form.n, on: doing.on }, 'there') ?? [
            sessionFact('SessionHeld', doing.on, {
              n: form.n,
              appointment: '',
              startedAt: '',
              minutes,
              format: 'in_person',
              kind: 'session',
              with: [],
              present: ['client'],
            }),
            fact('SatInGroup', doing.on, { ...form, group }),
          ]
        );
      },
    }),
    missGroupMeeting: act({
      says: says.missGroupMeeting,
      door: 'own',
      who: ['therapist'],
      form: missedForm,
      open: whileInGroupThatDay,
      decide: (course, form, doing) =>
        refuseMeeting(course, { n: form.n, on: doing.on }, 'not_there') ?? [
          fact('MissedGroupMeeting', doing.on, { ...form, group: course.inGroup.joined?.group ?? '' }),
        ],
    }),
    tellMoreInGroup: act({
      says: says.tellMoreInGroup,
      who: ['therapist'],
      form: moreForm,
      open: whileInGroupThatDay,
      decide(course, form, doing) {
        const { joined, sat, missed } = course.inGroup;
        const gone = refuseGone(course, form.n, doing.on);
        if (gone) return gone;
        if (![...sat, ...missed].some(({ n }) => n === form.n))
          return refuseBecause('nothing-recorded', { n: form.n });
        return [fact('ToldMoreInGroup', doing.on, { ...form, group: joined?.group ?? '' })];
      },
    }),
    tellPlan: act({
      says: says.tellPlan,
      who: ['therapist'],
      form: planForm.extend({
        /** The acts with which it was told ahead. */
        ahead: z.array(id).max(mostToldAhead).optional(),
      }),
      // Not refused for how the group or the course stands: a plan is told whatever becomes of the rest (9.3 step 1).
      decide(course, { ahead = [], ...form }, doing) {
        const { inGroup } = course;
        if (isToldAlready(course, form, doing)) return refuseBecause('plan-there', { on: doing.on });
        const isSame = isOfTheSameSitting(course, { id: doing.id, n: form.n, ahead });
        const isMore = inGroup.plans.some((one) => one.plan === 'yes' && isSame(one));
        return [fact('PlanAsked', doing.on, { ...form, ...(isMore && { more: true as const }) })];
      },
    }),
    leaveInCourse: act({
      says: says.leaveInCourse,
      door: 'own',
      who: ['therapist'],
      form: leftForm,
      open: whileInGroup,
      decide(course, form, doing) {
        const isLetGo = form.why === 'finished' && !form.referred && form.words === '';
        if (isLetGo && referralDue(course).length > 0) return refuseBecause('referral-asked');
        if (form.why === 'died' && form.referred) return refuseBecause('died-not-sent-on');
        const settled = form.why === 'died' ? settledByDeath(course, doing) : [];
        return [fact('LeftGroup', doing.on, { ...form, group: groupNow(course)?.group ?? '' }), ...settled];
      },
    }),
  },
  // What those who led saw otherwise, and what was said of a plan, is the clinicians’ working; the alarm itself the client sees.
  seenBy: toClientAs(start, (state) => ({ ...state, otherwise: [], plans: [] })),
  // When they joined and how the group ended for them stands in the group’s book too, and is put right there.
  permanent: ['JoinedGroup', 'LeftGroup'],
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
