interface Span {
  /** `10:00` */
  from: string;
  to: string;
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const two = (part: number) => String(part).padStart(2, '0');
const timeAt = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/**
 * The times at which something of so many minutes can begin: within the hours of work, from each full hour of them, or from
 * where something ends, and nothing lies over it.
 */
export function freeTimes(hours: Span, taken: readonly Span[], minutes: number): string[] {
  const spans = taken.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const ends = minutesOf(hours.to);
  const free: string[] = [];
  for (let at = minutesOf(hours.from); at + minutes <= ends; ) {
    const over = spans.filter(({ from, to }) => from < at + minutes && at < to);
    if (over.length === 0) {
      free.push(timeAt(at));
      at += 60;
    } else {
      // The next quarter of an hour after what lies there.
      at = Math.ceil(Math.max(...over.map(({ to }) => to)) / 15) * 15;
    }
  }
  return free;
}
