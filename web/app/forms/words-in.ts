import { same } from '#web/app/same-when-kept.ts';

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What was typed in a form, in its words: every text in it that was not there to begin with. */
export function wordsIn(form: unknown, start: unknown): string {
  return [...new Set(textsIn(form, start))].join(' · ');
}

function textsIn(value: unknown, start: unknown): string[] {
  if (same(value, start)) return [];
  if (typeof value === 'string') return value.trim() && !isId.test(value) ? [value.trim()] : [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const before = typeof start === 'object' && start !== null ? (start as Record<string, unknown>) : {};
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, before[key]));
}
