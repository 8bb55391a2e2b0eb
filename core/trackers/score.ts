import type { Tracker, TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { DiaryDay } from './note.ts';
import { type Regularity, regularity } from './regularity.ts';

type Rule = Tracker['scores'][number];

/** What a rule makes of some days: its value, null where nothing it needs was noted. */
export interface TrackerScore {
  id: string;
  rule: Rule['rule'];
  value: number | null;
  higherIs: Rule['higherIs'];
  /** How many days it is read from. */
  days: number;
  regularity?: Regularity;
}

/** Numbers noted in these fields on one day; yes is 1 and no is 0. */
function numbersOf({ fields }: DiaryDay, asked: readonly string[]): number[] {
  return asked.flatMap((id) => {
    const value = fields[id];
    if (typeof value === 'boolean') return [value ? 1 : 0];
    return typeof value === 'number' ? [value] : [];
  });
}

/** Whether a day has something in one of these fields: a number above nought, a yes, a time or words. */
const isWith = (day: DiaryDay, asked: readonly string[]): boolean =>
  asked.some((id) => {
    const value = day.fields[id];
    return typeof value === 'number' ? value > 0 : Boolean(value);
  });

function madeOf({ rule, fields: asked }: Rule, days: readonly DiaryDay[]): number | null {
  const noted = days.filter(({ fields }) => asked.some((id) => fields[id] !== undefined));
  if (rule === 'days_with')
    return noted.length === 0 ? null : noted.filter((day) => isWith(day, asked)).length;
  const numbers = noted.flatMap((day) => numbersOf(day, asked));
  if (numbers.length === 0) return null;
  const total = numbers.reduce((all, one) => all + one, 0);
  return rule === 'sum' ? total : total / numbers.length;
}

/**
 * One score over these days. A day that is missing counts as nothing, never as nought: a sum of five days is a sum of five,
 * and says so.
 */
export function scoreOf(
  tracker: Pick<Tracker, 'fields'>,
  rule: Rule,
  days: readonly DiaryDay[],
): TrackerScore {
  const { id, higherIs } = rule;
  const noted = days.filter(({ fields }) => rule.fields.some((field) => fields[field] !== undefined)).length;
  const base = { id, rule: rule.rule, higherIs, days: noted };
  if (rule.rule !== 'srm_regularity') return { ...base, value: madeOf(rule, days) };
  const asked = rule.fields
    .map((field) => tracker.fields.find((one) => one.id === field))
    .filter((one): one is TrackerField => one !== undefined);
  const found = regularity(asked, days);
  return { ...base, value: found.value, regularity: found };
}
