import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { sessionNumber } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { line, maybe, partialDate, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

const form = z.object({
  taking: z
    .array(
      z.object({
        name: line('The medicine'),
        dose: z.string().max(120).default(''),
        since: partialDate('lived').optional(),
      }),
    )
    .max(40, 'Keep this list under 40 medicines.')
    .default([]),
  decision: text('The decision'),
  why: maybe,
  /** Who weighed it with the client: the prescriber, or the doctor asked. */
  with: line('Who it was considered with'),
  reviewBySession: sessionNumber.optional(),
});

/** One time the question of medication was weighed (I-06, MS-08); the later ones are its reviews (M-11). */
export interface MedicationConsidered extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Medication {
  considered: MedicationConsidered[];
}

const facts = { MedicationConsidered: form };
const fact = factsOf(facts);
const start: Medication = { considered: [] };

/** Whether the review that was set has come due by a session without another consideration. */
export function medicationReviewDue({ considered }: Medication, session: number): boolean {
  const by = considered.at(-1)?.reviewBySession;
  return by !== undefined && session >= by;
}

export const medication = chapter({
  start,
  facts,
  fold: {
    MedicationConsidered: (state, data, { act: considered, on }) => ({
      considered: [...state.considered, { ...data, id: considered, on }],
    }),
  },
  acts: {
    considerMedication: act({
      says: 'Record what is taken, what was decided about medication, with whom, and when it is looked at again.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        const unborn = asked.taking.find(({ since }) => since && since.slice(0, 4) > doing.today.slice(0, 4));
        if (unborn) return refuse('since-future', `${unborn.name} cannot be taken since ${unborn.since}.`);
        return [fact('MedicationConsidered', doing.on, asked)];
      },
    }),
  },
  seenBy: byBoth(start),
});
