import { useCallback, useRef, useState } from 'react';
import { same } from '#web/app/same-when-kept.ts';
import { namesOnShelf, onShelf, putOnShelf } from './machine-storage.ts';

/** Kith 0.2.0 kept what was typed over a version under that version: the newest of them moves to the name of today. */
function takeOlder<Value>(name: string): Value | undefined {
  const ofVersions = namesOnShelf(`${name}/`)
    .filter((under) => /^\d+$/.test(under.slice(name.length + 1)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const last = ofVersions.at(-1);
  // Of several new things each has a number of its own, which is no version.
  if (last === undefined || name.endsWith('/new')) return undefined;
  const found = onShelf<Value>(last);
  for (const older of ofVersions) putOnShelf(older, undefined);
  putOnShelf(name, found);
  return found;
}

const read = <Value>(name: string): Value | undefined => onShelf<Value>(name) ?? takeOlder<Value>(name);

/** A thing of this person’s on this machine, under its whole name. */
function useOnShelf<Value>(name: string, start: Value) {
  const [held, setHeld] = useState(() => ({ name, typed: read<Value>(name) }));
  const now = held.name === name ? held : { name, typed: read<Value>(name) };
  if (now !== held) setHeld(now);
  const { typed } = now;
  const mine = useRef(typed);
  mine.current = typed;
  const put = useCallback(
    (next: Value) => {
      mine.current = next;
      putOnShelf(name, next);
      setHeld({ name, typed: next });
    },
    [name],
  );
  const done = useCallback(() => {
    // What another tab typed there meanwhile is not this one’s to forget.
    if (same(onShelf(name), mine.current)) putOnShelf(name, undefined);
    mine.current = undefined;
    setHeld({ name, typed: undefined });
  }, [name]);
  return { value: typed === undefined ? start : typed, typed, put, done, isTyped: typed !== undefined };
}

/**
 * What somebody is typing, kept on this machine at every change: it survives a reload, a lost line and a crash.
 * `put` changes it, `done` forgets it once it is safely sent. While nothing is typed the value is the start as it
 * is now, so that what was just recorded is what stands there.
 */
export const useDraft = <Value>(name: string, start: Value) => useOnShelf(`draft/${name}`, start);

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
