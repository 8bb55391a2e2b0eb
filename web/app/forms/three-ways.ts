import { isObject, type Json } from '#core/forms/json.ts';
import { same } from '#web/app/same-when-kept.ts';

/** Whether two lists have the same rows in the same places, save one row in which something was changed. */
const isOneRowApart = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.filter((row, place) => !same(row, other[place])).length <= 1;

/** One part as it stands now, with what was changed in it since it was shown. */
function merged(shown: unknown, now: unknown, wanted: unknown): unknown {
  if (same(shown, now)) return wanted;
  if (Array.isArray(shown) && Array.isArray(now) && Array.isArray(wanted)) {
    const areSameRows = isOneRowApart(shown, now) && isOneRowApart(shown, wanted);
    return areSameRows ? wanted.map((one, place) => merged(shown[place], now[place], one)) : wanted;
  }
  if (!isObject(shown) || !isObject(now) || !isObject(wanted)) return same(shown, wanted) ? now : wanted;
  const kept = Object.entries(now).filter(([key]) => key in wanted || !(key in shown));
  const changed = Object.entries(wanted).map(([key, value]) => [key, merged(shown[key], now[key], value)]);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
}

/**
 * What was changed on the form as it was shown, brought over the form as it stands now: a number field that is left writes its
 * number at the moment the next field is pressed, and both lie in one part, such as the hours of a day.
 *
 * @param shown the form that the change was made from
 * @param now the form as it stands
 * @param patch the parts that were changed
 */
export function overWhatStands<Form>(shown: Form, now: Form, patch: Partial<Form>): Partial<Form> {
  const parts = Object.entries(patch as Json).map(([key, wanted]) => {
    const [before, stands] = [(shown as Json)[key], (now as Json)[key]];
    return [key, isObject(wanted) || Array.isArray(wanted) ? merged(before, stands, wanted) : wanted];
  });
  return Object.fromEntries(parts) as Partial<Form>;
}
