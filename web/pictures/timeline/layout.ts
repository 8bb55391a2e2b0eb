import { scaleUtc } from 'd3-scale';
import { shortened, textWidth } from '#web/pictures/frame/width.ts';
import { monthsBefore, spanOf } from './span.ts';

export interface TimelineEvent {
  id: string;
  /** A whole or partial date. */
  on: string;
  until?: string;
  what: string;
  people: readonly string[];
  /** −3 made the mood much worse, +3 much better. */
  effect?: number;
}

export interface Laid {
  event: TimelineEvent;
  number: number;
  x: number;
  /** Where what it may mean ends, for a date that is partial or a stretch of time. */
  end: number;
  lane: number;
  /** On which side of the mark its words stand. */
  side: 'before' | 'after';
  text?: string;
  people?: string;
}

/** The months before the onset that are looked at, and how many of them most closely. */
export interface MonthsBefore {
  months: number;
  close: number;
}
export const usualMonths: MonthsBefore = { months: 12, close: 6 };

/** The stretch of time that shows everything, in milliseconds. */
export function wholeStretch(
  dates: readonly string[],
  onset: string | undefined,
  { months }: MonthsBefore = usualMonths,
) {
  const spans = dates.map(spanOf);
  const starts = spans.map(({ from }) => from);
  if (onset) starts.push(monthsBefore(spanOf(onset).from, months));
  const from = Math.min(...starts);
  const to = Math.max(...spans.map((span) => span.to));
  const room = Math.max(7 * 86_400_000, (to - from) * 0.02);
  return { from: from - room, to: to + room };
}

/**
 * The stretch shown first: from some months before those that are looked at to a while after today, or everything
 * where that is hardly longer.
 * @returns undefined for everything
 */
export function openingStretch(
  whole: { from: number; to: number },
  onset: string | undefined,
  today: string,
  { months }: MonthsBefore = usualMonths,
): { from: number; to: number } | undefined {
  if (!onset) return;
  const from = Math.max(whole.from, monthsBefore(spanOf(onset).from, months + 4));
  const now = spanOf(today).to;
  const to = Math.min(whole.to, now + (now - from) * 0.06);
  return to > from && (to - from) * 1.4 < whole.to - whole.from ? { from, to } : undefined;
}

/** How many events end before a stretch. */
export const earlierThan = (events: readonly TimelineEvent[], from: number): number =>
  events.filter(({ on, until }) => spanOf(until ?? on).to < from).length;

export const timeScale = (stretch: { from: number; to: number }, width: number) =>
  scaleUtc([stretch.from, stretch.to], [0, width]);

/** Where the middle of an event's mark stands, so that it is whole at either edge. */
export const markAt = (x: number, width: number) => Math.min(Math.max(x + 8, 10), width - 10);

/**
 * Puts each event in the first lane where it covers no other; where the drawing is narrow, a number stands for the words.
 * @param size `words` to write events out, `numbers` to leave them to a key
 */
function layEvents(
  events: readonly TimelineEvent[],
  stretch: { from: number; to: number },
  width: number,
  size: 'words' | 'numbers',
): { laid: Laid[]; lanes: number } {
  const scale = timeScale(stretch, width);
  const lanes: { from: number; to: number }[][] = [];
  const sorted = events.toSorted((a, b) => spanOf(a.on).from - spanOf(b.on).from);
  const laid = sorted.flatMap((event, index): Laid[] => {
    const span = { from: spanOf(event.on).from, to: spanOf(event.until ?? event.on).to };
    if (span.to < stretch.from || span.from > stretch.to) return [];
    const x = Math.max(0, scale(span.from));
    const end = Math.min(width, scale(span.to));
    const text = shortened(event.what, 40);
    const people = shortened(event.people.join(', '), 40);
    const wide = Math.max(textWidth(text), textWidth(people, 12)) + 26;
    const side = size === 'words' && x + wide > width ? 'before' : 'after';
    const room =
      size === 'numbers'
        ? { from: markAt(x, width) - 11, to: Math.max(markAt(x, width) + 11, end) }
        : side === 'before'
          ? { from: x - wide, to: end + 14 }
          : { from: x - 10, to: Math.max(x + wide, end) + 4 };
    const found = lanes.findIndex((taken) =>
      taken.every(({ from, to }) => room.to <= from || to <= room.from),
    );
    const lane = found < 0 ? lanes.length : found;
    lanes[lane] = [...(lanes[lane] ?? []), room];
    return [{ event, number: index + 1, x, end, lane, side, ...(size === 'words' ? { text, people } : {}) }];
  });
  return { laid, lanes: lanes.length };
}

/** The height of a lane of events written out, in pixels. */
export const wordLane = 46;

/** Events in words where that keeps the picture wider than high, else in numbers with a key. */
export function layAsRoomAllows(
  events: readonly TimelineEvent[],
  stretch: { from: number; to: number },
  width: number,
) {
  const inWords = layEvents(events, stretch, width, 'words');
  if (width >= 560 && inWords.lanes * wordLane < width) return { size: 'words' as const, ...inWords };
  return { size: 'numbers' as const, ...layEvents(events, stretch, width, 'numbers') };
}
