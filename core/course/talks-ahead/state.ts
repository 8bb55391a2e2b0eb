import { z } from 'zod';
import { listedAt, type VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { line, maybe, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words as says } from './words.ts';

/** What is going to be said, planned before it is rehearsed and tried. IPT protocol reference, 3.3 and 3.6. */
export const tones = ['calm', 'warm', 'firm', 'serious', 'light', 'not_said'] as const;

const toWhom = { personId: personId.optional(), withWhom: maybe, when: maybe, where: maybe };

/** How a feeling is to be said. T-04. */
export const saying = z.object({
  ...toWhom,
  words: text(says.en.fields.words),
  tone: z.enum(tones).default('not_said'),
  /** What the client hopes is understood. */
  hope: maybe,
  ifOtherwise: maybe,
  feelingId: thingId.optional(),
  session: sessionNumber.optional(),
});

/** The parts a planned conversation is made of, in their usual order; each may come more than once, or not at all. */
export const conversationSteps = [
  'ask_for_time',
  'open',
  'how_it_is',
  'what_i_ask',
  'listen',
  'offer',
  'if_heated',
  'close',
] as const;

/** A conversation planned step by step, with what to say at each. T-07, and S002-29 of the seeds. */
export const conversation = z.object({
  ...toWhom,
  about: line(says.en.fields.about),
  aim: maybe,
  steps: z
    .array(
      z.object({
        step: z.enum(conversationSteps),
        say: text(says.en.fields.say),
        ifTheySay: maybe,
        thenI: maybe,
      }),
    )
    .min(1, says.en.fields.steps)
    .max(20),
  stopIf: maybe,
  analysisId: thingId.optional(),
  session: sessionNumber.optional(),
});

export type Saying = VersionedEntry<z.output<typeof saying>>;
export type Conversation = VersionedEntry<z.output<typeof conversation>>;

export interface TalksAhead {
  sayings: Saying[];
  conversations: Conversation[];
}

const listed = listedAt({});
export const facts = { SayingPlanned: listed(saying), ConversationPlanned: listed(conversation) };
export const start: TalksAhead = { sayings: [], conversations: [] };
