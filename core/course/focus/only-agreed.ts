import type { Viewer } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';
import { everAgreed } from './agreed.ts';

/**
 * What a client is shown of the focus: only what they have agreed to, wherever it stands. What is only weighed is the
 * therapist’s. IPT protocol reference, MS-12, MS-13, 2.6; guard focus_visible.
 */

/** The chapters in which something is tied to the problem area of the focus, and the fields in which it is. */
const tied = ['goals', 'communication', 'decisions'] as const;
const areaFields: ReadonlySet<string> = new Set(['linkedArea', 'focusArea']);

/** What was left of a thing, and of which areas; a chart shares what no fact touched, and that is not gone through anew. */
const leftBefore = new WeakMap<object, { of: string; left: unknown }>();

/** The same without the areas that are not among these; the same object where nothing goes. */
function withoutOtherAreas<Value extends object>(value: Value, areas: ReadonlySet<string>): Value {
  const of = [...areas].toSorted().join(' ');
  const left = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    return one === value || 'id' in one ? leftOnce(one) : leftOf(one);
  };
  const leftOnce = (one: object): unknown => {
    const before = leftBefore.get(one);
    if (before?.of === of) return before.left;
    const rest = leftOf(one);
    leftBefore.set(one, { of, left: rest });
    return rest;
  };
  const leftOf = (one: object): unknown => {
    if (Array.isArray(one)) {
      const rest = one.map(left);
      return rest.every((inner, place) => inner === one[place]) ? one : rest;
    }
    const fields = Object.entries(one);
    const kept = fields
      .filter(([name, inner]) => !areaFields.has(name) || areas.has(String(inner)))
      .map(([name, inner]) => [name, left(inner)] as const);
    const isSame =
      kept.length === fields.length && kept.every(([name, inner]) => Reflect.get(one, name) === inner);
    return isSame ? one : Object.fromEntries(kept);
  };
  return left(value) as Value;
}

/** Which foci are agreed, in a word. */
export const agreedInAWord = (course: Course): string =>
  everAgreed(course)
    .map(({ id }) => id)
    .join(' ');

/** @param today the course whose agreements hold */
export function onlyAgreed(seen: Course, today: Course, { as }: Viewer): Course {
  if (as !== 'client') return seen;
  const agreed = everAgreed(today);
  const ids = new Set(agreed.map(({ id }) => id));
  const areas = new Set<string>(agreed.map(({ area }) => area));
  const others = Object.fromEntries(tied.map((name) => [name, withoutOtherAreas(seen[name], areas)]));
  const foci = seen.focus.foci.filter(({ id }) => ids.has(id));
  return { ...seen, ...others, focus: { ...seen.focus, foci } };
}
