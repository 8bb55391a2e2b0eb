const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isSameList = (one: unknown, other: unknown): boolean =>
  isList(one) && isList(other) && one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * The chapter itself where nothing of it is hidden, though it was copied to find out: what is the same object is neither
 * compared nor worked out again.
 * @param slice a chapter as it stands
 * @param seen what a viewer is shown of it
 */
export function itselfIfWhole(slice: unknown, seen: unknown): unknown {
  if (seen === slice || isSameList(slice, seen)) return slice;
  if (typeof slice !== 'object' || typeof seen !== 'object' || !slice || !seen) return seen;
  if (isList(slice) || isList(seen)) return seen;
  const [all, shown] = [Object.entries(slice), Object.entries(seen)];
  // In the same order too: as text they are compared.
  const isWhole =
    all.length === shown.length &&
    shown.every(([key, value], at) => {
      const [ownKey, own] = all[at] ?? [];
      return key === ownKey && (own === value || isSameList(own, value));
    });
  return isWhole ? slice : seen;
}
