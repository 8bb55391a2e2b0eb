/** Of what kind the day is that is asked for: it says which year is meant where none stands, and which cannot be. */
export type DayAbout = 'a birth' | 'these days' | 'gone by' | 'to come';

/** Why no date was read: nothing like one, two could be meant, no such day, no year, or one that cannot be meant here. */
export type DateFault = 'unread' | 'two' | 'no-such-day' | 'no-year' | 'long-ago' | 'far-ahead' | 'not-yet';

/** A date that was read, or why there is none. */
export type DateRead =
  | { date: string; fault?: undefined; month?: undefined; day?: undefined; would?: undefined }
  | { date?: undefined; fault: DateFault; month?: number; day?: number; would?: string };

/** A whole or partial date of these parts; undefined where they cannot be the parts of one. */
export function dated(year: number, month?: number, day?: number): DateRead | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return { date: String(year) };
  if (month < 1 || month > 12) return undefined;
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return { date: upToMonth };
  if (day < 1 || day > 31) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return { fault: 'no-such-day', month, day };
  return { date: `${upToMonth}-${String(day).padStart(2, '0')}` };
}
