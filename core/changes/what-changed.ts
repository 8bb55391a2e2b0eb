/** One change of a value as it stands in an answer, by the way to it from the top. */
export type Change = { at: readonly (string | number)[] } & (
  | { is: unknown }
  | { gone: true }
  /** A list that grew at its end, by these. */
  | { more: readonly unknown[] }
);

/** The header in which a page says which version it has: what it is then told is only what has changed since. */
export const saysWhatPageHas = 'kith-has';

/** What has changed since a version that a page has. */
export interface Changed {
  since: string;
  changes: readonly Change[];
}

export const isChanged = (answer: object): answer is Changed => 'since' in answer && 'changes' in answer;

type Way = readonly (string | number)[];
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What makes one value of JSON another. Parts that are the same object are the same, and are not looked into: a chart
 * shares with what it was before all that an act did not touch.
 */
export function changesBetween(before: unknown, after: unknown, at: Way = []): Change[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
    const changes: Change[] = [];
    // No way is laid to what is the same: a course holds thousands of such parts.
    for (const [place, one] of before.entries())
      if (one !== after[place]) changes.push(...changesBetween(one, after[place], [...at, place]));
    const added = after.slice(before.length);
    const all: Change[] = added.length > 0 ? [...changes, { at, more: added }] : changes;
    // A list whose every entry moved is told shorter as a whole.
    return changes.length > after.length / 2 ? [{ at, is: after }] : all;
  }
  if (!isPlain(before) || !isPlain(after)) return [{ at, is: after }];
  const changes: Change[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[name], after[name]];
    if (was === is) continue;
    const way = [...at, name];
    if (is === undefined) changes.push({ at: way, gone: true });
    else if (was === undefined) changes.push({ at: way, is });
    else changes.push(...changesBetween(was, is, way));
  }
  return changes;
}

/** The value with these changes; what they do not touch stays the same object. */
export const withChanges = <Value>(value: Value, changes: readonly Change[]): Value =>
  changes.reduce<unknown>((so, change) => changed(so, change.at, change), value) as Value;

function changed(value: unknown, [name, ...rest]: Way, change: Change): unknown {
  if (name === undefined) {
    if ('more' in change) return [...(value as readonly unknown[]), ...change.more];
    return 'is' in change ? change.is : undefined;
  }
  const within = (value as Plain)[name];
  if (Array.isArray(value)) return value.with(Number(name), changed(within, rest, change));
  const { [name]: _was, ...others } = value as Plain;
  const is = changed(within, rest, change);
  return is === undefined ? others : { ...(value as Plain), [name]: is };
}
