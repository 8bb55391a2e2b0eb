import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, line, maybe, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { stateWords } from './words.ts';

/** The places of the cycle (IPT protocol reference, 5.1; same keys). */
export const nodeKeys = [
  'trigger',
  'mood',
  'selfView',
  'behaviour',
  'otherFeels',
  'otherDoes',
  'confirmation',
  'custom',
] as const;

export type NodeKey = (typeof nodeKeys)[number];

const node = z.object({
  id,
  key: z.enum(nodeKeys),
  text: text(stateWords.en.words),
  people: z.array(personId).max(20).default([]),
  certainty: z.enum(['known', 'guess']).optional(),
  intensity: ten.optional(),
});
const edge = z.object({ from: id, to: id, note: maybe });
/** How a cycle can be broken at one of its places (IPT protocol reference, 5.1). */
export const breakKinds = [
  'expression',
  'accept_help',
  'check_out',
  'reach_out',
  'explain_illness',
  'set_limit',
  'sick_role',
  'support_from_another',
  'other',
] as const;

const breakPoint = z.object({
  id,
  /** The id of the node where the cycle can be broken. */
  at: id,
  kind: z.enum(breakKinds),
  plan: maybe,
  tryOut: id.optional(),
});
const loop = {
  nodes: z.array(node).min(1, stateWords.en.drawAtLeastOnePlace).max(40, stateWords.en.keepItUnder40Places),
  edges: z.array(edge).max(100, stateWords.en.keepItUnder100Arrows).default([]),
};

export const drawing = z.object({
  title: line(stateWords.en.title),
  ...loop,
  breakPoints: z.array(breakPoint).max(20, stateWords.en.keepItUnder20Places).default([]),
  /** The same loop once it runs the other way. */
  virtuous: z.object(loop).optional(),
  /** A draft may have loose ends; a complete cycle is closed and has a place where it can be broken. */
  state: z.enum(['draft', 'complete']).default('draft'),
});
export type Drawing = z.output<typeof drawing>;
export type CycleNode = Drawing['nodes'][number];

/** One version of a drawn cycle. */
export interface DrawnCycle extends Drawing {
  version: number;
  on: string;
  shared: string | 'not_yet';
  /** Who drew it; absent in records written before it was kept. */
  as?: Author;
}

export interface Cycle {
  id: string;
  /** First to last; the last is how it stands. */
  versions: DrawnCycle[];
  /** What was found when a guess was checked with the person. */
  checks: {
    node: string;
    /** The guess as it stood when it was checked. */
    text: string;
    result: 'as_guessed' | 'different';
    words: string;
    on: string;
  }[];
  /** Places where breaking it has been tried. */
  tried: { breakPoint: string; words: string; on: string }[];
}

/** How mood and relationships keep each other going, drawn in versions. */
export interface Cycles {
  cycles: Cycle[];
}

export const cycleId = { cycle: id };
export const checked = z.object({
  ...cycleId,
  node: id,
  result: z.enum(['as_guessed', 'different']),
  words: maybe,
});
export const tried = z.object({ ...cycleId, breakPoint: id, words: text(stateWords.en.whatHappened) });

export const facts = {
  CycleDrawn: z.object({ ...cycleId, drawing, as: author }),
  CycleShared: z.object(cycleId),
  GuessChecked: checked,
  BreakTried: tried,
};
export const fact = factsOf(facts);
export const start: Cycles = { cycles: [] };
