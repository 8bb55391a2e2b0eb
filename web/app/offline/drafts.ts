import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { same } from '#web/app/same-when-kept.ts';
import { listenShelf } from './keeping.ts';
import { namesOnShelf, onShelf, putOnShelf, timesWrittenElsewhere } from './machine-storage.ts';
import { besideMine, besideOthers } from './typed-at-once.ts';

const numbered = (name: string) =>
  namesOnShelf(name)
    .filter((under) => /^[/-]\d+$/.test(under.slice(name.length)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

/**
 * Kith 0.2.0 kept what was typed over a version under that version: the newest of them moves to the name of today. Of
 * several new things each had a number of its own: they come one after the other.
 */
function takeOlder<Value>(name: string): Value | undefined {
  const isNew = name.endsWith('/new');
  const older = isNew ? [...numbered(name.slice(0, -'/new'.length)), ...numbered(name)] : numbered(name);
  const last = older.at(-1);
  if (last === undefined) return undefined;
  const found = onShelf<Value>(last);
  for (const one of isNew ? [last] : older) putOnShelf(one, undefined);
  putOnShelf(name, found);
  return found;
}

const read = <Value>(name: string): Value | undefined => onShelf<Value>(name) ?? takeOlder<Value>(name);

/** What was typed in the same form in another window, and is in no way of what is typed here. */
export interface TypedElsewhere<Value> {
  key: string;
  value: Value;
}

interface Held<Value> {
  name: string;
  /** The entry this window writes: the usual one, unless another window wrote that meanwhile. */
  key: string;
  typed: Value | undefined;
  /** How often others had written the usual one when it was read here. */
  seen: number;
}

/** Where this window’s words lie now: another window may have begun at the same moment, and have kept the usual place. */
const keyOf = <Value>({ name, key, typed }: Held<Value>): string =>
  key === name && typed !== undefined && !same(onShelf(name), typed) && same(onShelf(besideMine(name)), typed)
    ? besideMine(name)
    : key;

function takeUp<Value>(name: string): Held<Value> {
  const seen = timesWrittenElsewhere(name);
  const typed = read<Value>(name);
  if (typed !== undefined) return { name, key: name, typed, seen };
  const [left] = namesOnShelf(besideOthers(name));
  return { name, key: left ?? name, typed: left === undefined ? undefined : onShelf<Value>(left), seen };
}

/** A thing of this person’s on this machine, under its whole name. */
function useOnShelf<Value>(name: string, start: Value) {
  const [held, setHeld] = useState(() => takeUp<Value>(name));
  const now = held.name === name ? held : takeUp<Value>(name);
  if (now !== held) setHeld(now);
  const { typed } = now;
  const mine = useRef(now);
  mine.current = now;
  const put = useCallback(
    (next: Value) => {
      const { typed: before, seen } = mine.current;
      const key = keyOf(mine.current);
      const there = onShelf(name);
      const isTaken =
        key === name && timesWrittenElsewhere(name) !== seen && there !== undefined && !same(there, before);
      const to = isTaken ? besideMine(name) : key;
      mine.current = { name, key: to, typed: next, seen: timesWrittenElsewhere(name) };
      putOnShelf(to, next);
      setHeld(mine.current);
    },
    [name],
  );
  const done = useCallback(() => {
    const { typed: last } = mine.current;
    const key = keyOf(mine.current);
    // What another tab typed there meanwhile is not this one’s to forget.
    if (same(onShelf(key), last)) putOnShelf(key, undefined);
    mine.current = { name, key: name, typed: undefined, seen: timesWrittenElsewhere(name) };
    setHeld(mine.current);
  }, [name]);
  const value = typed === undefined ? start : typed;
  return { value, typed, put, done, isTyped: typed !== undefined, key: () => keyOf(mine.current) };
}

/** What other windows typed under this name, but what stands here too. */
function useTypedElsewhere<Value>(
  name: string,
  key: () => string,
  ...here: readonly unknown[]
): TypedElsewhere<Value>[] {
  const known = useRef<TypedElsewhere<Value>[]>([]);
  const found = () => {
    const mine = key();
    const others = [name, ...namesOnShelf(besideOthers(name))].flatMap((one): TypedElsewhere<Value>[] => {
      const value = one === mine ? undefined : onShelf<Value>(one);
      return value === undefined || here.some((one) => same(one, value)) ? [] : [{ key: one, value }];
    });
    if (!same(others, known.current)) known.current = others;
    return known.current;
  };
  return useSyncExternalStore(listenShelf, found, found);
}

/**
 * What somebody is typing, kept on this machine at every change: it survives a reload, a lost line and a crash.
 * `put` changes it, `done` forgets it once it is safely sent. While nothing is typed the value is the start as it
 * is now, so that what was just recorded is what stands there. Of two windows neither writes over the other’s words.
 */
export const useDraft = <Value>(name: string, start: Value) => useOnShelf(`draft/${name}`, start);

/** The same, with what other windows typed in this form. */
export function useDraftAmongWindows<Value>(name: string, start: Value) {
  const draft = useDraft(name, start);
  const elsewhere = useTypedElsewhere<Value>(`draft/${name}`, draft.key, draft.value, start);
  /** Theirs stands here, and what stood here takes its place there: nothing is lost by changing one’s mind. */
  const take = ({ key, value }: TypedElsewhere<Value>) => {
    const before = draft.typed;
    putOnShelf(key, before);
    draft.put(value);
  };
  const letGo = ({ key }: TypedElsewhere<Value>) => putOnShelf(key, undefined);
  return { ...draft, elsewhere, take, letGo };
}

/** A small wish kept on this machine that is never sent. */
export const useAside = <Value>(name: string, start: Value) => useOnShelf(`aside/${name}`, start);

/** A draft may say itself how much of its text the server has. */
interface MaySayWhatIsSaved {
  text?: unknown;
  saved?: unknown;
}

function isUnsent(draft: unknown): boolean {
  if (draft === null || draft === undefined || draft === '') return false;
  if (typeof draft !== 'object') return true;
  const { text, saved } = draft as MaySayWhatIsSaved;
  if (typeof text === 'string' && typeof saved === 'string') return text.trim() !== saved;
  return Object.keys(draft).length > 0;
}

const unsentDrafts = () => namesOnShelf('draft/').filter((name) => isUnsent(onShelf(name)));

/** How many texts are typed on this machine and not yet sent. */
export const countDrafts = (): number => unsentDrafts().length;

/** Forgets every one of them. */
export function forgetDrafts(): void {
  for (const name of namesOnShelf('draft/')) putOnShelf(name, undefined);
}
