/** Whether nothing is written: no words, no lines, or parts that are all empty. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object') return Object.values(value).every(isEmpty);
  return false;
}

const isBlankEntry = (entry: unknown) =>
  typeof entry === 'string'
    ? entry.trim() === ''
    : typeof entry === 'object' &&
      entry !== null &&
      (('text' in entry && entry.text === '') || ('what' in entry && entry.what === ''));

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(cleaned).filter((entry) => !isBlankEntry(entry));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
  }
  return value;
}

/** The value as it is recorded: without spaces at the ends and without lines nobody filled in. */
export const trimmed = <Value>(value: Value): Value => cleaned(value) as Value;
