/** The single values inside a fact's data or a slice of state: words, numbers, yes and no. */
export type Value = string | number | boolean | null;

/** What a leaf is called; nothing where it is of no interest. */
type Name = (key: string, value: Value) => string | undefined;

/** The names of all the leaves under a value; those in a list bear the list's key. */
export function valuesIn(value: unknown, name: Name, key = '', into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) valuesIn(one, name, key, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [inner, one] of Object.entries(value)) valuesIn(one, name, inner, into);
  } else {
    const named = name(key, (value ?? null) as Value);
    if (named !== undefined) into.add(named);
  }
  return into;
}

/** The value with only the leaves that are allowed; what is left out is absent. */
export function redact(value: unknown, allowed: (key: string, value: Value) => boolean, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => redact(one, allowed, key)).filter((one) => one !== undefined);
  }
  if (typeof value === 'object' && value !== null) {
    const allowedOnes = Object.entries(value).map(
      ([inner, one]) => [inner, redact(one, allowed, inner)] as const,
    );
    return Object.fromEntries(allowedOnes.filter(([, one]) => one !== undefined));
  }
  return allowed(key, (value ?? null) as Value) ? value : undefined;
}

/** The value with only what stands in another too, under the same keys: what two may read of it together. */
export function inBoth(value: unknown, other: unknown): unknown {
  const name = (key: string, one: Value) => `${key}=${JSON.stringify(one)}`;
  const there = valuesIn(other, name);
  return redact(value, (key, one) => there.has(name(key, one)));
}

/** The value with every text in it changed so. */
export function withTexts<Whole>(value: Whole, change: (text: string) => string): Whole {
  const changed = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(changed);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, changed(inner)]));
  };
  return changed(value) as Whole;
}
