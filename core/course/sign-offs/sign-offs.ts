import { z } from 'zod';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { signedOff } from '#core/protocols/protocol/sign-off.ts';
import { countersignsAsked, isTrainees } from './asked.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

/** Trainees under a named supervisor, and what the supervisor countersigns. IPT protocol reference, 8.3 and 8.4. */
export const signOffs = chapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    TraineeNamed: (state, data, made) => ({
      ...state,
      trainee: { ...data, on: made.on, by: made.by },
      named: [...state.named, stamped(data, made)],
    }),
    Countersigned: (state, data, made) => ({ ...state, given: [...state.given, stamped(data, made)] }),
  },
  acts: {
    nameTrainee: act({
      says: says.nameTrainee,
      who: ['therapist', 'supervisor'],
      // Nothing lacking: they hold it now, and are a trainee no more.
      form: z.object({ supervisor: id, lacks: z.array(id).max(20).default([]) }),
      // Who is in training says under whom once; from then on it is their supervisor’s, or that of who takes over, to say.
      open: (course, doing) =>
        whileUnderWay(course) ??
        (isTrainees(course) && doing.as === 'therapist' ? refuseBecause('supervisor-says-so') : undefined),
      decide(course, form, doing) {
        const therapist = therapistOf(course);
        if (form.supervisor === therapist) return refuseBecause('supervises-themselves');
        const { trainee } = course.signOffs;
        if (isTrainees(course) && ![trainee?.supervisor, form.supervisor].includes(doing.by))
          return refuseBecause('own-name');
        // What is lacking is reckoned from what the service keeps, where it keeps that, and never taken from the request.
        const lacks = doing.lacking ? [...doing.lacking] : form.lacks;
        if (!isTrainees(course) && lacks.length === 0) return refuseBecause('nothing-lacking');
        return [fact('TraineeNamed', doing.on, { supervisor: form.supervisor, lacks, therapist })];
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
      open(course, doing) {
        if (therapistOf(course) === doing.by) return refuseBecause('not-your-own');
        const isAnothers = isTrainees(course) && course.signOffs.trainee?.supervisor !== doing.by;
        return isAnothers ? refuseBecause('named-one-signs') : undefined;
      },
      decide(course, form, doing) {
        const asked = countersignsAsked(course).find(({ what, of }) => what === form.what && of === form.of);
        if (!asked) return refuseBecause('nothing-to-countersign');
        if (doing.on < asked.on) return refuseBecause('signed-before', { on: asked.on });
        if ([asked.decidedBy?.therapist, asked.therapist].includes(doing.by))
          return refuseBecause('not-your-own');
        const before = course.signOffs.given.findLast(({ what, of }) => what === form.what && of === form.of);
        if (asked.state === form.decision && before?.by === doing.by)
          return refuseBecause('countersigned-already', { on: before.on });
        const theirs = isTrainees(course) ? [] : (doing.supervisors ?? []);
        if (theirs.length > 0 && !theirs.includes(doing.by)) return refuseBecause('their-supervisor-signs');
        // What a colleague who is here said stays theirs to say otherwise; whoever stands in for them signs what waits.
        const isAnothers = asked.state !== 'waiting' && before !== undefined && before.by !== doing.by;
        if (isAnothers && theirs.includes(before.by)) return refuseBecause('theirs-to-change');
        if (form.decision === 'not_agreed' && form.words === '') return refuseBecause('say-why');
        return [fact('Countersigned', doing.on, form)];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: { in: 'standing' },
  carriesOver: 'stays_behind',
});
