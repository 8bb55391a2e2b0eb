import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { consentTo, maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, text, whole } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { drawnByLot } from '#core/group/spot-checks/drawn.ts';
import { drawnToRate, sessionsToDraw } from './sessions-to-draw.ts';
import { fact, facts, type Speaker, type Supervision, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says, sentences } = words.en;

/** A client who said no to supervision is not talked about in it. IPT protocol reference, 9.6. */
const mayBeTalkedAbout = (course: Course): Refusal | undefined =>
  maySupervise(course) ? undefined : refuseBecause('no-to-supervision');

/** Whoever leads a group reads of supervision on the group’s own page: here nobody would see that it waits. */
const onItsOwn = (course: Course): Refusal | undefined =>
  course.inGroup.joined && !course.inGroup.left
    ? refuseBecause('lived-in-a-group')
    : mayBeTalkedAbout(course);

const began = (state: Supervision, from: Speaker, said: { words: string }, made: Fact): Supervision => ({
  ...state,
  threads: [...state.threads, { ...stamped(said, made), from, answers: [] }],
});

/**
 * What therapist and supervisor say to each other about a course between their meetings, and the sessions drawn by lot to be
 * looked at. It is about the therapist’s work and stands apart from the client’s paper. IPT protocol reference, 8.3.
 */
export const supervision = chapter({
  start,
  facts,
  // What a supervisor said, and what the lot drew, is not the therapist’s to strike out.
  permanent: ['SupervisorNoted', 'SessionsDrawn'],
  alsoPermanent: ({ type, data }) =>
    type === 'SupervisionAnswered' && (data as { from?: Speaker }).from === 'supervisor',
  sentences: { en: sentences },
  fold: {
    SupervisionAsked: (state, data, made) => began(state, 'therapist', data, made),
    SupervisorNoted: (state, data, made) => began(state, 'supervisor', data, made),
    SupervisionAnswered: (state, { of, from, words: said }, made) => ({
      ...state,
      threads: state.threads.map((one) =>
        one.id === of
          ? { ...one, answers: [...one.answers, { ...stamped({ words: said }, made), from }] }
          : one,
      ),
    }),
    SessionsDrawn: (state, data, made) => ({ ...state, drawn: [...state.drawn, stamped(data, made)] }),
  },
  acts: {
    askSupervision: act({
      says: says.askSupervision,
      who: ['therapist'],
      open: onItsOwn,
      form: z.object({ words: text(fields.question) }),
      decide: (_course, form, { on }) => [fact('SupervisionAsked', on, form)],
    }),
    noteToTherapist: act({
      says: says.noteToTherapist,
      who: ['supervisor'],
      open: onItsOwn,
      form: z.object({ words: text(fields.note) }),
      decide: (_course, form, { on }) => [fact('SupervisorNoted', on, form)],
    }),
    answerSupervision: act({
      says: says.answerSupervision,
      who: ['therapist', 'supervisor'],
      open: (course) =>
        course.supervision.threads.length === 0 ? refuseBecause('no-such-thread') : mayBeTalkedAbout(course),
      form: z.object({ of: id, words: text(fields.answer) }),
      decide({ supervision: { threads } }, form, { as, on }) {
        const thread = threads.find((one) => one.id === form.of);
        if (!thread) return refuseBecause('no-such-thread');
        const from = as === 'supervisor' ? 'supervisor' : 'therapist';
        const last = thread.answers.at(-1);
        if (last?.from === from && last.words === form.words) return refuseBecause('answered-alike');
        return [fact('SupervisionAnswered', on, { ...form, from })];
      },
    }),
    drawSessions: act({
      says: says.drawSessions,
      who: ['supervisor'],
      asks: 'lot',
      // Neither the sessions nor the number is asked: whoever chose one of them would choose what is looked at.
      form: z.object({ many: whole.min(1).max(4) }),
      open(course, doing) {
        const [left] = drawnToRate(course);
        if (left) return refuseBecause('lot-not-looked-at', left);
        if (consentTo(course, 'recording') !== 'given') return refuseBecause('recordings-not-agreed');
        if (sessionsToDraw(course, doing.by).length === 0) return refuseBecause('none-to-draw');
        return mayBeTalkedAbout(course);
      },
      decide(course, { many }, { by, lot, on, today }) {
        if (!lot) return refuseBecause('none-to-draw');
        // A lot of an earlier day would be free again on the day it is drawn.
        if (on !== today) return refuseBecause('drawn-on-the-day');
        const among = sessionsToDraw(course, by);
        const drawn = drawnByLot(among.map(String), many, lot.seed)
          .map(Number)
          .toSorted((a, b) => a - b);
        return [fact('SessionsDrawn', on, { seed: lot.seed, among, drawn })];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
