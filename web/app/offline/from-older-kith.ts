import { howKept } from './keeping.ts';
import {
  lastPersonHere,
  onShelf,
  putOnShelf,
  shelfIsWritten,
  takeUpShelf,
  whoseShelf,
} from './machine-storage.ts';
import { stored, storedNames, storedText } from './stored.ts';
import type { UnsentAct } from './unsent-act.ts';

const helpLongAgo = stored<{ person?: string }>('kept-for-help');

/** Small wishes that an older Kith kept among the drafts. */
const placeNow = (name: string) =>
  /^draft\/(session-keys$|.*\/left-out$)/.test(name) ? name.replace('draft/', 'aside/') : name;

/**
 * Brings what an older Kith kept in the clear on this machine onto the shelf: acts on their way, drafts, and what Help
 * now shows. It is taken away where it was once it is safe here, and not before.
 */
export async function bringOver(person: string): Promise<void> {
  const unsentThen = `unsent/${person}`;
  const drafts = storedNames('draft/');
  const acts = stored<UnsentAct[]>(unsentThen).read() ?? [];
  const help = helpLongAgo.read();
  const isTheirs = help?.person === person;
  if (drafts.length === 0 && acts.length === 0 && !isTheirs) return;
  for (const [at, act] of acts.entries()) putOnShelf(`unsent/${act.id}`, { ...act, at: at - acts.length });
  for (const name of drafts) {
    const typed = stored(name).read();
    if (typed !== undefined && onShelf(placeNow(name)) === undefined) putOnShelf(placeNow(name), typed);
  }
  if (isTheirs) putOnShelf('kept-for-help', help);
  await shelfIsWritten(5_000);
  if (howKept() !== 'kept') return;
  for (const name of [...drafts, unsentThen, ...(isTheirs ? ['kept-for-help'] : [])])
    storedText(name).forget();
}

/**
 * Takes up what lies on this machine of the person signed in; of whoever was here last where nobody can say who is, so
 * that help is there without a line.
 */
export async function takeUp(person: string | undefined): Promise<void> {
  const whose = person ?? lastPersonHere() ?? helpLongAgo.read()?.person;
  if (!whose) return;
  await takeUpShelf(whose);
  if (whoseShelf() !== whose) return;
  await bringOver(whose);
}

/** Signing out takes off this machine what an older Kith kept of them in the clear. */
export function forgetLongAgo(): void {
  for (const name of ['draft/', 'wording', 'kept-for-help'].flatMap(storedNames)) storedText(name).forget();
}
