const shape = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?$/;

/**
 * Reads a date of which a part may be unknown: `2025`, `2025-10` or `2025-10-04`.
 * @returns the date with two-figure months and days, or undefined when it is none
 */
export function partialDate(text: string): string | undefined {
  const found = shape.exec(text.trim());
  if (!found?.[1]) return undefined;
  const [, year, month, day] = found;
  if (!month) return year;
  const months = Number(month);
  if (months < 1 || months > 12) return undefined;
  const padded = `${year}-${month.padStart(2, '0')}`;
  if (!day) return padded;
  const days = Number(day);
  const last = new Date(Date.UTC(Number(year), months, 0)).getUTCDate();
  return days < 1 || days > last ? undefined : `${padded}-${day.padStart(2, '0')}`;
}
