import { useCallback, useEffect, useRef, useState } from 'react';

const storageKey = (name: string) => `kith/draft/${name}`;

function read<Value>(name: string): Value | undefined {
  const stored = localStorage.getItem(storageKey(name));
  return stored === null ? undefined : (JSON.parse(stored) as Value);
}

/**
 * What somebody is typing, kept on this machine at every change: it survives a reload, a lost line and a crash.
 * `put` changes it, `done` forgets it once it is safely sent.
 */
export function useDraft<Value>(name: string, start: Value) {
  const [value, setValue] = useState<Value>(() => read<Value>(name) ?? start);
  const [isTyped, setTyped] = useState(() => read<Value>(name) !== undefined);
  const startNow = useRef(start);
  startNow.current = start;
  useEffect(() => {
    setValue(read<Value>(name) ?? startNow.current);
    setTyped(read<Value>(name) !== undefined);
  }, [name]);
  const put = useCallback(
    (next: Value) => {
      localStorage.setItem(storageKey(name), JSON.stringify(next));
      setValue(next);
      setTyped(true);
    },
    [name],
  );
  const done = useCallback(
    (next: Value) => {
      localStorage.removeItem(storageKey(name));
      setValue(next);
      setTyped(false);
    },
    [name],
  );
  return { value, put, done, isTyped };
}

/** Forgets every draft on this machine, when a person signs out. */
export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith('kith/draft/')) localStorage.removeItem(name);
  }
}
