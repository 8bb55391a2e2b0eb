import { z } from 'zod';
import { act } from '../act.ts';
import { factsOf } from '../fact.ts';
import { id } from '../form.ts';
import { chapter, isClinician } from './chapter.ts';

export interface Reading {
  id: string;
  seq: number;
  instrument: string;
  on: string;
  answers: (number | null)[];
}

export interface Measures {
  readings: Reading[];
}

const facts = {
  MeasureAnswered: z.object({ instrument: id, answers: z.array(z.number().nullable()) }),
};
const fact = factsOf(facts);
const start: Measures = { readings: [] };

export const measures = chapter({
  start,
  facts,
  fold: {
    MeasureAnswered: (state, data, { act: reading, on, seq }) => ({
      readings: [...state.readings, { id: reading, seq, on, ...data }],
    }),
  },
  acts: {
    answerMeasure: act({
      says: 'Answer an instrument.',
      who: ['client', 'therapist'],
      form: z.object({ instrument: id, answers: z.array(z.number().nullable()) }),
      decide: (_course, form, doing) => [fact('MeasureAnswered', doing.on, form)],
    }),
  },
  seenBy: (state, viewer) => (isClinician(viewer) || viewer.as === 'client' ? state : start),
});
