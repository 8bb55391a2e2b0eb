import { v4 as newId } from 'uuid';
import { namesOnShelf, onShelf, putOnShelf } from '#web/app/offline/machine-storage.ts';
import { ofThisTab } from '#web/app/offline/stored.ts';

/** A note as it is being typed on this machine. */
export interface NoteTyped {
  text: string;
  /** The text last sent from here, or begun from. */
  saved: string;
  /** The version the chart has once `saved` is in it. */
  version: number;
}

export interface NoteInChart {
  text: string;
  version: number;
}

/**
 * How what is typed here stands to the chart: `same` is safe there, `ahead` is still to be sent, `behind` was overtaken
 * with nothing of its own, `apart` has words of its own beside a newer text.
 */
export function standsTo(
  typed: NoteTyped,
  chart: NoteInChart | undefined,
  lastSent: string,
): 'same' | 'ahead' | 'behind' | 'apart' {
  const now = chart ?? { text: '', version: 0 };
  const hasOwn = typed.text.trim() !== typed.saved;
  const isOurs = now.text === lastSent || now.text === typed.saved;
  if (now.version > typed.version && !isOurs) return hasOwn ? 'apart' : 'behind';
  if (now.version === typed.version && !isOurs) return 'apart';
  return hasOwn ? 'ahead' : 'same';
}

let ownName: string | undefined;

function tabName(): string {
  ownName ??= ofThisTab.read('tab') ?? newId();
  ofThisTab.write('tab', ownName);
  return ownName;
}

/**
 * The shelf of this window for one note. Each window has its own, so that two never overwrite each other; what a
 * window that crashed or was closed left behind is taken up by the next.
 */
export function noteShelf(course: string, session: number): string {
  const stem = `${course}/draftNote/${session}-`;
  const own = `${stem}${tabName()}`;
  if (onShelf(`draft/${own}`) !== undefined) return own;
  const [left] = namesOnShelf(`draft/${stem}`);
  if (left) {
    putOnShelf(`draft/${own}`, onShelf(left));
    putOnShelf(left, undefined);
  }
  return own;
}
