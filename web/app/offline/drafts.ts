import { useCallback, useState } from 'react';
import { stored, storedNames, storedText } from './stored.ts';

const draft = <Value>(name: string) => stored<Value>(`draft/${name}`);

/** Kith 0.2.0 kept what was typed over a version under that version: the newest of them moves to the name of today. */
function takeOlder<Value>(name: string): Value | undefined {
  const ofVersions = storedNames(`draft/${name}/`)
    .map((under) => under.slice('draft/'.length))
    .filter((under) => /^\d+$/.test(under.slice(name.length + 1)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const last = ofVersions.at(-1);
  // Of several new things each has a number of its own, which is no version.
  if (last === undefined || name.endsWith('/new')) return undefined;
  const found = draft<Value>(last).read();
  for (const older of ofVersions) draft(older).forget();
  if (found !== undefined) draft<Value>(name).write(found);
  return found;
}

const read = <Value>(name: string): Value | undefined => draft<Value>(name).read() ?? takeOlder<Value>(name);

/**
 * What somebody is typing, kept on this machine at every change: it survives a reload, a lost line and a crash.
 * `put` changes it, `done` forgets it once it is safely sent. While nothing is typed the value is the start as it
 * is now, so that what was just recorded is what stands there.
 */
export function useDraft<Value>(name: string, start: Value) {
  const [held, setHeld] = useState(() => ({ name, typed: read<Value>(name) }));
  const now = held.name === name ? held : { name, typed: read<Value>(name) };
  if (now !== held) setHeld(now);
  const put = useCallback(
    (next: Value) => {
      draft<Value>(name).write(next);
      setHeld({ name, typed: next });
    },
    [name],
  );
  const done = useCallback(() => {
    draft(name).forget();
    setHeld({ name, typed: undefined });
  }, [name]);
  const { typed } = now;
  return { value: typed === undefined ? start : typed, typed, put, done, isTyped: typed !== undefined };
}

/** How many texts are typed on this machine and not yet sent. */
export const countDrafts = (): number => storedNames('draft/').length;

/** Forgets every one of them. */
export function forgetDrafts(): void {
  for (const name of storedNames('draft/')) storedText(name).forget();
}
