import { useCallback, useState } from 'react';

const storageKey = (name: string) => `kith/draft/${name}`;

function read<Value>(name: string): Value | undefined {
  const stored = localStorage.getItem(storageKey(name));
  return stored === null ? undefined : (JSON.parse(stored) as Value);
}

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
      localStorage.setItem(storageKey(name), JSON.stringify(next));
      setHeld({ name, typed: next });
    },
    [name],
  );
  const done = useCallback(() => {
    localStorage.removeItem(storageKey(name));
    setHeld({ name, typed: undefined });
  }, [name]);
  const { typed } = now;
  return { value: typed === undefined ? start : typed, typed, put, done, isTyped: typed !== undefined };
}

/** Forgets every draft on this machine, when a person signs out. */
export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith('kith/draft/')) localStorage.removeItem(name);
  }
}
