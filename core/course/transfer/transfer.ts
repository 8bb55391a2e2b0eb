import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { settleMeetings } from '#core/course/meetings/settle.ts';
import { bookedAhead, settle } from '#core/course/sessions/settle.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { inTraining } from '#core/course/sign-offs/in-training.ts';
import { id, line, longText, maybe } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { clientTold, fact, facts, start, type Transfers } from './state.ts';
import { handOverToRead, therapistOf } from './therapist.ts';
import { mayNot, transferWords } from './words.ts';

const words = transferWords.en;

const toWhom = {
  to: line(words.newTherapist).pipe(id),
  /** Under whom they go on in training, where they lack what the form asks for. */
  supervisor: id.optional(),
};

interface Handed {
  to: string;
  supervisor?: string | undefined;
  handOver: string;
  client: z.output<typeof clientTold>;
  toClient?: string;
  arranged?: 'administrator';
}

/** An alarm that waits goes along: whoever holds the course next is asked from that moment. IPT protocol reference, 9.3 step 1. */
function handedOver(course: Course, { supervisor, ...form }: Handed, doing: Doing): NewFact[] | Refusal {
  const from = therapistOf(course);
  if (form.to === from) return mayNot('same-therapist');
  return [
    fact('CourseTransferred', doing.on, { ...form, from }),
    ...inTraining(form.to, supervisor, doing),
    ...settle(bookedAhead(course, doing.now), 'handedOver', doing),
    ...settleMeetings(meetingsAhead(course, doing.now), 'handedOver', doing.on),
  ];
}

/** A therapist who leaves names it early and hands over, with the client there if possible. IPT protocol reference, 6.2. */
export const transferCourse = act({
  says: words.handCourseOverToAnother,
  who: ['therapist', 'supervisor'],
  form: z.object({
    ...toWhom,
    handOver: longText(words.handOverNote),
    client: clientTold,
    toClient: maybe,
  }),
  open: whileUnderWay,
  decide: (course, { toClient, ...form }, doing) =>
    handedOver(course, { ...form, ...(toClient && { toClient }) }, doing),
});

/** By somebody who looks after the service and reads no course, where whoever holds it cannot hand it over. */
const reassignCourse = act({
  says: words.reassignCourse,
  who: ['administrator'],
  door: 'own',
  form: z.object(toWhom),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    handedOver(course, { ...form, handOver: '', client: 'not_told', arranged: 'administrator' }, doing),
});

const readHandOver = act({
  says: words.readHandOver,
  who: ['therapist'],
  form: z.object({}),
  decide(course, _form, { on }) {
    const found = handOverToRead(course);
    return found ? [fact('HandOverRead', on, { transfer: found.id })] : mayNot('no-hand-over');
  },
});

const withoutNotes = ({ transfers }: Transfers): Transfers => ({
  transfers: transfers.map((one) => ({ ...one, handOver: '' })),
});

/** The course handed over from one therapist to another. The client does not read the note that goes with it. */
export const transfer = chapter({
  start,
  facts,
  sentences: {
    en: {
      CourseTransferred: 'The course was handed over.',
      HandOverRead: 'What was handed over was read.',
    },
  },
  fold: {
    CourseTransferred: (state, data, fact) => ({
      transfers: [...state.transfers, { ...stamped(data, fact), since: fact.at }],
    }),
    HandOverRead: (state, { transfer: id }, { on }) => ({
      transfers: state.transfers.map((one) => (one.id === id ? { ...one, read: { on } } : one)),
    }),
  },
  acts: { transferCourse, reassignCourse, readHandOver },
  seenBy: (state, viewer) =>
    viewer.as === 'cover' ? withoutNotes(state) : toClientAs(start, withoutNotes)(state, viewer),
  paper: {
    in: 'standing',
    as: ({ transfers }) => ({
      transfers: transfers.map(({ toClient: _theirs, ...one }) => ({ ...one, handOver: '' })),
    }),
  },
  carriesOver: 'stays_behind',
});
