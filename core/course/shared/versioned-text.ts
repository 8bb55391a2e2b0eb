import { z } from 'zod';
import type { Bound } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';
import { id, whole } from '#core/forms/fields.ts';
import { type Refusal, refuseStale } from '#core/forms/refusal.ts';
import { versionedTextWords } from './words.ts';

/** A text of the course that is written and written again: what it says now, and how often it was written. */
export interface VersionedText<Text> {
  text: Text;
  version: number;
  by: string;
  on: string;
}

/** One written card among several, such as one topic two people disagree on. */
export interface VersionedEntry<Text> extends VersionedText<Text> {
  id: string;
}

/** The texts of one piece of work, by name; one nobody has written yet is absent. */
export type VersionedTexts<Shapes> = { [Name in keyof Shapes]?: VersionedText<Shapes[Name]> };

/** The version a form was written against; 0 for a first writing. */
export const baseVersion = whole.min(0).default(0);

/**
 * The number of the next version: after all that were written or answered, so that an answer to a text that was struck out
 * falls on no other.
 */
export const versionAfter = (...known: readonly (readonly { version: number }[])[]): number =>
  Math.max(0, ...known.flat().map(({ version }) => version)) + 1;

interface Written {
  /** The type of the fact that writes it. */
  type: string;
  /** The numbers that stand. */
  known: readonly { version: number }[];
  /** Whether a fact of the type wrote this text and not another of its kind. */
  isOfIt?: (data: Record<string, unknown>) => boolean;
}

/**
 * The number of the next version where what was struck out counts as well: whatever was read, agreed to or answered under
 * a number is the text of that number and no other.
 */
export function versionNext({ passedOver = [] }: Pick<Bound, 'passedOver'>, written: Written): number {
  const { type, known, isOfIt = () => true } = written;
  const struck = passedOver.filter((one) => one.type === type).map(({ data }) => Object(data));
  const numbers = struck.filter(isOfIt).map((data): unknown => data.version);
  const told = numbers.filter((one) => typeof one === 'number');
  // Charts of before do not keep the number with every text: each of those has used up one.
  const standing = versionAfter(known) - 1;
  return Math.max(standing + numbers.length - told.length, ...told) + 1;
}

/** The text after it was written once more: under the number that the fact gives it, or the next. */
export function nextVersion<Text>(
  before: VersionedText<Text> | undefined,
  text: Text,
  { by, on, data }: Pick<Fact, 'by' | 'on'> & { data?: unknown },
): VersionedText<Text> {
  const { version = (before?.version ?? 0) + 1 } = Object(data) as { version?: number };
  return { text, version, by, on };
}

/** The texts with one of them written once more. */
export function withText<Shapes, Name extends keyof Shapes>(
  texts: VersionedTexts<Shapes>,
  name: Name,
  text: Shapes[Name],
  fact: Fact,
): VersionedTexts<Shapes> {
  return { ...texts, [name]: nextVersion(texts[name], text, fact) };
}

/** The cards with this one added, or written once more where it is already among them. */
export function withEntry<Text>(
  entries: readonly VersionedEntry<Text>[],
  id: string,
  text: Text,
  fact: Fact,
): VersionedEntry<Text>[] {
  const before = entries.find((entry) => entry.id === id);
  if (!before) return [...entries, { id, ...nextVersion(undefined, text, fact) }];
  return entries.map((entry) => (entry.id === id ? { id, ...nextVersion(entry, text, fact) } : entry));
}

/** The things with the one of this id changed; a thing whose own fact was struck out is passed over. */
export function withChanged<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  change: (thing: Thing) => Thing,
): Thing[] {
  return things.map((thing) => (thing.id === id ? change(thing) : thing));
}

/** What becomes of one thing: the parts that change. */
export type Change<Thing> = (thing: Thing) => Partial<Thing>;

/** The same where only some parts of the thing change. */
export const withPartsChanged = <Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  change: Change<Thing>,
): Thing[] => withChanged(things, id, (thing) => ({ ...thing, ...change(thing) }));

/** The shape of a fact that writes a text; `where` names the piece of work it belongs to. */
export const writtenAt =
  <Where extends z.ZodRawShape>(where: Where) =>
  <Shape extends z.ZodType>(text: Shape) =>
    z.object({ ...where, text, version: whole.optional() });

/** The same for one card of a list. */
export const listedAt =
  <Where extends z.ZodRawShape>(where: Where) =>
  <Shape extends z.ZodType>(text: Shape) =>
    z.object({ ...where, id, text, version: whole.optional() });

/**
 * Refuses to write over another text than the one that was read: somebody rewrote it meanwhile, or the writing that was
 * read has been struck out since. The refusal carries the text as it stands. Where nothing stands, nothing is lost.
 * @param now the text as this person may see it
 */
export function refuseStaleText(
  now: { text: unknown; version: number } | undefined,
  version: number,
  because = versionedTextWords.en.thisWasRewrittenWhileYou,
): Refusal | undefined {
  if (!now || version === now.version) return undefined;
  return refuseStale(because, { text: now.text, version: now.version });
}
