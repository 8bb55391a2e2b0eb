import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { line, maybe } from '#core/forms/fields.ts';

const form = z.object({
  /** The name the client was given for it. */
  called: line('What it was called'),
  code: z.string().trim().max(40, 'A code is at most 40 characters.').default(''),
  received: z
    .enum(['relief', 'agreement', 'doubt', 'disagreement', 'distress', 'other', 'not_said'])
    .default('not_said'),
  clientsWords: maybe,
  /** Beside it, for the therapist alone: severity, differential, doubts. */
  workingNote: maybe,
});

/** The problem told to the client by its name, and how they took it (I-03, MS-05). */
export interface DiagnosisTold extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Diagnosis {
  told: DiagnosisTold[];
}

const facts = { DiagnosisTold: form };
const fact = factsOf(facts);
const start: Diagnosis = { told: [] };

export const diagnosis = chapter({
  start,
  facts,
  fold: {
    DiagnosisTold: (state, data, { act: telling, on }) => ({
      told: [...state.told, { ...data, id: telling, on }],
    }),
  },
  acts: {
    tellDiagnosis: act({
      says: 'Record that the client was told what the problem is called, and how they received it.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide: (_course, asked, doing) => [fact('DiagnosisTold', doing.on, asked)],
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return byBoth(start)(state, viewer);
    return { told: state.told.map((each) => ({ ...each, workingNote: '' })) };
  },
});
