import type { TFunction } from 'i18next';
import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { NotedValue } from '#core/trackers/note.ts';

/** What was noted in one field, as it is read: `07:05, with others 2`, `4`, `yes`. */
export function noted(t: TFunction, field: TrackerField, value: NotedValue | undefined, language: string) {
  if (value === undefined) return '';
  if (typeof value === 'object')
    return value.people === undefined ? value.at : `${value.at}, ${t(`trackers.people.${value.people}`)}`;
  if (typeof value === 'boolean') return t(value ? 'trackers.yes' : 'trackers.no');
  if (typeof value === 'number') {
    const number = new Intl.NumberFormat(language).format(value);
    return field.kind === 'scale' && field.min < 0 && value > 0 ? `+${number}` : number;
  }
  return value;
}

/** A score as it is read, to two places. */
export const scoreSaid = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
