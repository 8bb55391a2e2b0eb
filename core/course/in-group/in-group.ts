import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { sessionFact } from '#core/course/sessions/state.ts';
import { noted } from '#core/course/shared/stamped.ts';
import { whileOpen, whileUnderWay } from '#core/course/shared/while-open.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { joinedForm, leftForm, missedForm, satForm } from './shapes.ts';
import { fact, facts, type InGroup, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

/** The group that this course is lived in now. */
const groupNow = ({ inGroup }: Course): NonNullable<InGroup['joined']> | undefined =>
  inGroup.joined && !inGroup.left ? inGroup.joined : undefined;

const whileInGroup = (course: Course): Refusal | undefined =>
  whileOpen(course) ?? (groupNow(course) ? undefined : refuseBecause('not-in-a-group'));

/** Whether a meeting of this number can be written into the course: once, not before they joined. */
function refuseMeeting(course: Course, n: number): Refusal | undefined {
  const { joined, sat, missed } = course.inGroup;
  if (joined && n < joined.from) return refuseBecause('before-they-joined', { from: joined.from });
  if ([...sat, ...missed].some((one) => one.n === n)) return refuseBecause('meeting-recorded', { n });
  const held = course.sessions.held.find((one) => one.n === n);
  return held ? refuseBecause('session-of-that-number', { n, on: held.on }) : undefined;
}

const byNumber = <One extends { n: number }>(all: One[]) => all.toSorted((one, other) => one.n - other.n);

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
    SatInGroup: (state, data, made) => ({ ...state, sat: byNumber([...state.sat, noted(data, made)]) }),
    MissedGroupMeeting: (state, data, made) => ({
      ...state,
      missed: byNumber([...state.missed, noted(data, made)]),
    }),
    LeftGroup: (state, data, { on, by }) => ({ ...state, left: { ...data, on, by } }),
  },
  acts: {
    joinInCourse: act({
      says: says.joinInCourse,
      who: ['therapist'],
      form: joinedForm,
      open: (course) => whileUnderWay(course) ?? (groupNow(course) ? refuseBecause('in-a-group') : undefined),
      decide: (_course, form, doing) => [fact('JoinedGroup', doing.on, form)],
    }),
    sitInGroup: act({
      says: says.sitInGroup,
      who: ['therapist'],
      form: satForm,
      open: whileInGroup,
      decide(course, { minutes, ...form }, doing) {
        const group = groupNow(course)?.group ?? '';
        return (
          refuseMeeting(course, form.n) ?? [
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
      who: ['therapist'],
      form: missedForm,
      open: whileInGroup,
      decide: (course, form, doing) =>
        refuseMeeting(course, form.n) ?? [
          fact('MissedGroupMeeting', doing.on, { ...form, group: groupNow(course)?.group ?? '' }),
        ],
    }),
    leaveInCourse: act({
      says: says.leaveInCourse,
      who: ['therapist'],
      form: leftForm,
      open: whileInGroup,
      decide: (course, form, doing) => [
        fact('LeftGroup', doing.on, { ...form, group: groupNow(course)?.group ?? '' }),
      ],
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
