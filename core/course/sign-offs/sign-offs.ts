import { z } from 'zod';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { signedOff } from '#core/protocols/protocol/sign-off.ts';
import { countersignsAsked } from './asked.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

/** Trainees under a named supervisor, and what the supervisor countersigns. IPT protocol reference, 8.3 and 8.4. */
export const signOffs = chapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    TraineeNamed: (state, data, { on, by }) => ({ ...state, trainee: { ...data, on, by } }),
    Countersigned: (state, data, made) => ({ ...state, given: [...state.given, stamped(data, made)] }),
  },
  acts: {
    nameTrainee: act({
      says: says.nameTrainee,
      who: ['therapist', 'supervisor'],
      // Nothing lacking: they hold it now, and are a trainee no more.
      form: z.object({ supervisor: id, lacks: z.array(id).max(20).default([]) }),
      open: whileUnderWay,
      decide(course, form, doing) {
        const therapist = therapistOf(course);
        if (form.supervisor === therapist) return refuseBecause('supervises-themselves');
        // Who is in training does not say that it is over: that is a supervisor’s to say. IPT protocol reference, 8.4.
        const { trainee } = course.signOffs;
        const lacked = trainee?.therapist === therapist ? trainee.lacks : [];
        if (doing.as === 'therapist' && lacked.some((what) => !form.lacks.includes(what)))
          return refuseBecause('supervisor-says-so');
        return [fact('TraineeNamed', doing.on, { ...form, therapist })];
      },
    }),
    // Also once the course is closed: what was done without it is still looked at.
    countersign: act({
      says: says.countersign,
      who: ['supervisor'],
      form: z.object({
        what: z.enum(signedOff),
        of: id,
        decision: z.enum(['agreed', 'not_agreed'], { error: words.en.decide }),
        words: maybe,
      }),
      decide(course, form, doing) {
        if (therapistOf(course) === doing.by) return refuseBecause('not-your-own');
        const asked = countersignsAsked(course).find(({ what, of }) => what === form.what && of === form.of);
        if (!asked) return refuseBecause('nothing-to-countersign');
        const before = course.signOffs.given.findLast(({ what, of }) => what === form.what && of === form.of);
        if (asked.state === form.decision && before?.by === doing.by)
          return refuseBecause('countersigned-already', { on: before.on });
        if (form.decision === 'not_agreed' && form.words === '') return refuseBecause('say-why');
        return [fact('Countersigned', doing.on, form)];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: { in: 'standing' },
  carriesOver: 'stays_behind',
});
