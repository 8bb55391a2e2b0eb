import { useEffect, useSyncExternalStore } from 'react';

const lists = new Set<{ of: string }>();
const listeners = new Set<() => void>();

function change(how: () => void): void {
  how();
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const now = (): string => [...lists].map(({ of }) => of).join(' ');

/** From now on the page itself says of these courses that nobody was told; what is answered ends that. */
export function sayHere(courses: readonly string[]): () => void {
  const list = { of: courses.join(' ') };
  change(() => lists.add(list));
  return () => change(() => lists.delete(list));
}

/** The same for as long as whatever says it stands on the page. */
export function useSayHere(courses: readonly string[]): void {
  const list = courses.join(' ');
  useEffect(() => sayHere(list.split(' ')), [list]);
}

/** The courses of which the page that is open says it itself. */
export const useSaidHere = (): readonly string[] => useSyncExternalStore(listen, now, now).split(' ');
