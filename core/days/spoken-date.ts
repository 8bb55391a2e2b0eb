/** The months in order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A whole or partial date as it is spoken: `2025-10` is “October 2025”. */
export function spokenDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const named = month && months[Number(month) - 1];
  return [day && Number(day), named, year].filter(Boolean).join(' ');
}
