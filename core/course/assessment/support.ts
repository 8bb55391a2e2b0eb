import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, line, lines, maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

const form = z.object({
  who: line('Who could help'),
  /** The person in the inventory, when they are in it. */
  person: id.optional(),
  canHelpWith: lines,
  /** The one contact that was encouraged. */
  firstContact: maybe,
});

const outcome = z.object({
  supporter: id,
  outcome: z.enum(['not_yet', 'asked', 'helped', 'could_not']),
  words: maybe,
});

/** Somebody who can help now, found early (I-15). */
export interface Supporter extends z.output<typeof form> {
  id: string;
  on: string;
  outcomes: (Omit<z.output<typeof outcome>, 'supporter'> & { on: string })[];
}

export interface Support {
  supporters: Supporter[];
}

const facts = { SupportMobilised: form, SupportReviewed: outcome };
const fact = factsOf(facts);
const start: Support = { supporters: [] };

export const support = chapter({
  start,
  facts,
  fold: {
    SupportMobilised: (state, data, { act: supporter, on }) => ({
      supporters: [...state.supporters, { ...data, id: supporter, on, outcomes: [] }],
    }),
    SupportReviewed: (state, { supporter, ...data }, { on }) => ({
      supporters: state.supporters.map((each) =>
        each.id === supporter ? { ...each, outcomes: [...each.outcomes, { ...data, on }] } : each,
      ),
    }),
  },
  acts: {
    mobiliseSupport: act({
      says: 'Name somebody who can help now, with what, and the one contact to try first.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form,
      decide: (_course, asked, doing) => [fact('SupportMobilised', doing.on, asked)],
    }),
    reviewSupport: act({
      says: 'Say what came of asking somebody for help.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: outcome,
      decide(course, asked, doing) {
        if (!course.support.supporters.some((each) => each.id === asked.supporter)) {
          return refuse('no-such-supporter', 'This supporter is not on the list. Name them first.');
        }
        return [fact('SupportReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy: byBoth(start),
});
