import { useCallback, useState } from 'react';
import { stored, storedNames, storedText } from './stored.ts';

const draft = <Value>(name: string) => stored<Value>(`draft/${name}`);

/**
 * What somebody is typing, kept on this machine at every change: it survives a reload, a lost line and a crash.
 * `put` changes it, `done` forgets it once it is safely sent. While nothing is typed the value is the start as it
 * is now, so that what was just recorded is what stands there.
 */
export function useDraft<Value>(name: string, start: Value) {
  const [held, setHeld] = useState(() => ({ name, typed: draft<Value>(name).read() }));
  const now = held.name === name ? held : { name, typed: draft<Value>(name).read() };
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
