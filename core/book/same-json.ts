type Plain = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Whether two values are the same once written down: a field that holds nothing is no field. Parts that are the same
 * object are not looked into: a chart shares with what it was before all that a fact did not touch.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isThing(one) || !isThing(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((inner, place) => isSameJson(inner, other[place]));
  }
  const [ones, others] = [one as Plain, other as Plain];
  for (const name in ones) if (!isSameJson(ones[name], others[name])) return false;
  for (const name in others) if (ones[name] === undefined && others[name] !== undefined) return false;
  return true;
}
