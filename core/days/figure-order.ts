/** Which comes first where only figures stand: 3/4/1987 is a day of April or of March. `either`: it is asked. */
export type FigureOrder = 'day first' | 'month first' | 'either';

const monthFirst = new Set(['US', 'PH', 'PW', 'FM', 'MH', 'GU', 'PR', 'AS', 'VI', 'MP']);
const bothWays = new Set(['CA', 'KE', 'PA', 'TG', 'GH']);

/** How dates in figures are written in a country (ISO 3166). */
export function orderIn(country: string): FigureOrder {
  if (bothWays.has(country)) return 'either';
  return monthFirst.has(country) ? 'month first' : 'day first';
}
