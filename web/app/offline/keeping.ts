/** Whether what lies on the shelf outlives this page, and if not, why; `locked` until its phrase is said. */
export type Keeping = 'kept' | 'notSecure' | 'blocked' | 'full' | 'locked';

let keeping: Keeping = 'kept';
const listeners = new Set<() => void>();

/** Tells whoever listens that what lies on the shelf, or how it is kept, is another now. */
export function changed(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever something is put on the shelf or taken off it, in any tab. */
export function listenShelf(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const howKept = (): Keeping => keeping;

export function keptIs(now: Keeping): void {
  if (keeping === now) return;
  keeping = now;
  changed();
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Says that something could not be written: for want of room, or at all. */
export const couldNotKeep = (error: unknown): void => keptIs(isFull(error) ? 'full' : 'blocked');
