import { useSyncExternalStore } from 'react';

/** Why this page is nobody's any more: its person signed out in another window, somebody else signed in, or all that lay here was wiped. */
export type WhyOver = 'signedOut' | 'somebodyElse' | 'wiped';

let person: string | undefined;
let seen: string | undefined;
let over: WhyOver | undefined;
const listeners = new Set<(why: WhyOver | undefined) => void>();

/** Whose page this is; the server is told with all that is asked and sent. */
export const whosePage = (): string | undefined => person;
export const whyPageIsOver = (): WhyOver | undefined => over;

/** Calls back when the page ends, and when somebody comes in after that. */
export function listenPage(listener: (why: WhyOver | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useWhyPageIsOver = (): WhyOver | undefined => useSyncExternalStore(listenPage, whyPageIsOver);

function tell(): void {
  for (const listener of listeners) listener(over);
}

/** Takes the page for this person's, as nothing else is known of who is here. */
export function pageIsOf(whose: string | undefined): void {
  person = whose;
}

/** The server sees this person here. A page that was another's before is over. */
export function seenHere(whose: string): void {
  if (seen !== undefined && seen !== whose) endPage('somebodyElse');
  seen ??= whose;
}

/** Ends the page: it shows, keeps and sends nothing more of whose it was. */
export function endPage(why: WhyOver): void {
  if (over || person === undefined) return;
  over = why;
  tell();
}

/** Whoever was here has gone, or somebody comes in, in this very window: it may be anybody's now. */
export function beginPageAnew(): void {
  [seen, over] = [undefined, undefined];
  tell();
}
