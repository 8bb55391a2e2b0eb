import { useEffect, useRef } from 'react';
import { isWriting } from './is-writing.ts';

/** What one key does; `line` when it was pressed with Shift. */
export type KeyDone = (how: 'at once' | 'with a line') => void;

/** Commands of one key each, while nobody is writing and while they are wanted. */
export function useKeys(keys: Readonly<Record<string, KeyDone>>, wanted: boolean): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isWriting(event.target)) return;
      const done = now.current[event.key.toLowerCase()];
      if (!done) return;
      event.preventDefault();
      done(event.shiftKey ? 'with a line' : 'at once');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [wanted]);
}
