import { scaleUtc } from 'd3-scale';
import { nameSize, shortened, textWidth } from '#web/pictures/frame/width.ts';
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

export interface TimelineSession {
  on: string;
  number: number;
  state: 'held' | 'missed' | 'booked';
}

/** The months before the onset that are looked at, and how many of them most closely. */
export interface MonthsBefore {
  months: number;
  close: number;
}
export const usualMonths: MonthsBefore = { months: 12, close: 6 };

/** A stretch of time, in milliseconds, with the course in it where there is one. */
export interface Stretch {
  from: number;
  to: number;
  course?: { from: number; to: number };
}

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

/** What is booked so long after the session before it is a meeting after the course, not a part of it. */
const farAhead = 35 * 86_400_000;

/** From the first session of a course to its last, as far as they are known. */
export function courseOf(sessions: readonly Pick<TimelineSession, 'on' | 'state'>[]): Stretch['course'] {
  const [first, ...rest] = sessions
    .map(({ on, state }) => ({ ...spanOf(on), state }))
    .toSorted((a, b) => a.from - b.from);
  if (!first) return;
  let { to } = first;
  for (const one of rest) if (one.state === 'held' || one.from - to < farAhead) to = Math.max(to, one.to);
  return { from: first.from, to };
}

/** The times at which the scale of a picture bends, with where they stand: at least half of it is the course's. */
function bends({ from, to, course }: Stretch, width: number): [number, number][] {
  const [begins, ends] = course ? [Math.max(from, course.from), Math.min(to, course.to)] : [from, to];
  const around = to - from - (ends - begins);
  if (begins >= ends || around <= ends - begins)
    return [
      [from, 0],
      [to, width],
    ];
  const at = (width / 2) * ((begins - from) / around);
  const all: [number, number][] = [
    [from, 0],
    [begins, at],
    [ends, at + width / 2],
    [to, width],
  ];
  return all.filter(([time], nth) => time !== all[nth - 1]?.[0]);
}

/** Whether the course is drawn wider than the time around it. */
export const isBent = (stretch: Stretch): boolean => bends(stretch, 1).length > 2;

/** Where a time stands; the course has at least half of the width. */
export function timeScale(stretch: Stretch, width: number) {
  const points = bends(stretch, width);
  return scaleUtc(
    points.map(([time]) => time),
    points.map(([, at]) => at),
  );
}

/** The months, or years, that are marked along the picture, as many as each part of it has room for. */
export function ticksOf(stretch: Stretch, width: number): Date[] {
  const points = bends(stretch, width);
  const ticks = points.slice(1).flatMap(([to, end], nth) => {
    const [from, start] = points[nth] ?? [to, end];
    return scaleUtc([from, to], [start, end]).ticks(Math.max(1, Math.floor((end - start) / 110)));
  });
  const firsts = ticks.filter((tick) => tick.getUTCDate() === 1);
  return firsts.length > 0 ? firsts : ticks;
}

/** Where the middle of an event's mark stands, so that it is whole at either edge. */
export const markAt = (x: number, width: number) => Math.min(Math.max(x + 8, 10), width - 10);

/**
 * Puts each event in the first lane where it covers no other; where the drawing is narrow, a number stands for the words.
 * @param size `words` to write events out, `numbers` to leave them to a key
 */
function layEvents(
  events: readonly TimelineEvent[],
  stretch: Stretch,
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
    const wide = Math.max(textWidth(text, nameSize), textWidth(people, nameSize)) + 26;
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
export function layAsRoomAllows(events: readonly TimelineEvent[], stretch: Stretch, width: number) {
  const inWords = layEvents(events, stretch, width, 'words');
  if (width >= 560 && inWords.lanes * wordLane < width) return { size: 'words' as const, ...inWords };
  return { size: 'numbers' as const, ...layEvents(events, stretch, width, 'numbers') };
}
