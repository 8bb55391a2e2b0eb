import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { type Refusal, refuseStale } from '#core/forms/refusal.ts';

/** A text of the course that is written and written again: what it says now, and how often it was written. */
export interface Written<Text> {
  text: Text;
  version: number;
  by: string;
  on: string;
}

/** One written card among several, such as one topic two people disagree on. */
export interface Entry<Text> extends Written<Text> {
  id: string;
}

/** The texts of one piece of work, by name; one nobody has written yet is absent. */
export type Texts<Shapes> = { [Name in keyof Shapes]?: Written<Shapes[Name]> };

/** The version a form was written against; 0 for a first writing. */
export const against = z.number().int().min(0).default(0);

/** The text after it was written once more. */
export function rewritten<Text>(
  before: Written<Text> | undefined,
  text: Text,
  { by, on }: Pick<Fact, 'by' | 'on'>,
): Written<Text> {
  return { text, version: (before?.version ?? 0) + 1, by, on };
}

/** The texts with one of them written once more. */
export function withText<Shapes, Name extends keyof Shapes>(
  texts: Texts<Shapes>,
  name: Name,
  text: Shapes[Name],
  fact: Fact,
): Texts<Shapes> {
  return { ...texts, [name]: rewritten(texts[name], text, fact) };
}

/** The cards with this one added, or written once more where it is already among them. */
export function withEntry<Text>(
  entries: readonly Entry<Text>[],
  id: string,
  text: Text,
  fact: Fact,
): Entry<Text>[] {
  const before = entries.find((entry) => entry.id === id);
  if (!before) return [...entries, { id, ...rewritten(undefined, text, fact) }];
  return entries.map((entry) => (entry.id === id ? { id, ...rewritten(entry, text, fact) } : entry));
}

/** The things with the one of this id changed; a thing whose own fact was struck out is passed over. */
export function changed<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  change: (thing: Thing) => Thing,
): Thing[] {
  return things.map((thing) => (thing.id === id ? change(thing) : thing));
}

/** Refuses to write over a text that somebody rewrote meanwhile; the refusal carries their text. */
export function staleText(now: Written<unknown> | undefined, version: number): Refusal | undefined {
  if (!now || version >= now.version) return undefined;
  return refuseStale(
    'This was rewritten while you were writing. Read it as it stands now, then save yours again.',
    { text: now.text, version: now.version },
  );
}
