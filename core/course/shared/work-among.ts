import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { id } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { foundIn } from './text-acts.ts';
import {
  type Change,
  type VersionedEntry,
  type VersionedText,
  type VersionedTexts,
  withEntry,
  withPartsChanged,
  withText,
} from './versioned-text.ts';

/**
 * One piece of work among several of its kind in a course, such as the mourning of one person: the field by which forms name
 * it, how it is found, and how what stands in it is read; or why it is not there.
 */
export function workAmong<Key extends string, Work extends { id: string }>(
  key: Key,
  all: (course: Course) => readonly Work[],
  notThere: () => Refusal,
) {
  const where = z.object({ [key]: id } as Record<Key, typeof id>);
  const find = (course: Course, named: string): Work | Refusal =>
    all(course).find((one) => one.id === named) ?? notThere();
  const at = foundIn((course, named: Record<Key, string>) => find(course, named[key]));
  return { where, find, at };
}

interface Piece {
  id: string;
  texts: VersionedTexts<Record<string, unknown>>;
}

type PieceIn<State, List extends keyof State> = State[List] extends (infer Work)[] ? Work : never;
type TextsIn<Work> = Work extends { texts: infer Texts } ? Required<Texts> : never;
type Written<Text> = Text extends VersionedText<infer Said> ? Said : never;
type CardsIn<Work> = {
  [Name in keyof Work]: Work[Name] extends VersionedEntry<unknown>[] ? Name : never;
}[keyof Work] &
  string;
type OnCard<Cards> = Cards extends VersionedEntry<infer Said>[] ? Said : never;

/** How facts change one such piece: some of its parts, or a text or a list of cards of it by name. @param _start the chapter before any fact */
export function changesAmong<State extends object, List extends keyof State, Key extends string>(
  _start: State,
  list: List,
  key: Key,
) {
  type Work = PieceIn<State, List>;
  type Named = Record<Key, string>;
  const on = (state: State, named: string, change: Change<Work>): State => {
    const pieces = state[list] as readonly Piece[];
    return { ...state, [list]: withPartsChanged(pieces, named, change as unknown as Change<Piece>) };
  };
  const text =
    <Name extends keyof TextsIn<Work> & string>(name: Name) =>
    (state: State, data: Named & { text: Written<TextsIn<Work>[Name]> }, fact: Fact): State =>
      on(state, data[key], (piece) => {
        const { texts } = piece as Piece;
        return { texts: withText(texts, name, data.text, fact) } as unknown as Partial<Work>;
      });
  const card =
    <Name extends CardsIn<Work>>(name: Name) =>
    (state: State, data: Named & { id: string; text: OnCard<Work[Name]> }, fact: Fact): State =>
      on(state, data[key], (piece) => {
        const cards = piece[name] as VersionedEntry<OnCard<Work[Name]>>[];
        return { [name]: withEntry(cards, data.id, data.text, fact) } as Partial<Work>;
      });
  return { on, text, card };
}
