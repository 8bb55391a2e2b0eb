/** The single values inside a fact's data or a slice of state: words, numbers, yes and no. */
export type Leaf = string | number | boolean | null;

type Name = (key: string, leaf: Leaf) => string;

/** The names of all the leaves under a value; those in a list bear the list's key. */
export function leavesOf(value: unknown, name: Name, key = '', into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) leavesOf(one, name, key, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [inner, one] of Object.entries(value)) leavesOf(one, name, inner, into);
  } else into.add(name(key, (value ?? null) as Leaf));
  return into;
}

/** The value with only the leaves that are allowed; what is left out is absent. */
export function onlyLeaves(value: unknown, allowed: (key: string, leaf: Leaf) => boolean, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => onlyLeaves(one, allowed, key)).filter((one) => one !== undefined);
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).map(
      ([inner, one]) => [inner, onlyLeaves(one, allowed, inner)] as const,
    );
    return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
  }
  return allowed(key, (value ?? null) as Leaf) ? value : undefined;
}
