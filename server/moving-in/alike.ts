import { isSameName, wordsOfName } from '#core/words/names.ts';
import type { KnownClient } from './around.ts';

type Who = Pick<KnownClient, 'name' | 'born' | 'email'>;

/** Why two entries may be one person: the same address, or the same name where no day of birth speaks against it. */
export function mayBeOne(one: Who, other: Who): 'mail' | 'name' | undefined {
  if (one.email && other.email && one.email.toLowerCase() === other.email.toLowerCase()) return 'mail';
  const born = one.born === null || other.born === null || one.born === other.born;
  return born && isSameName(one.name, other.name) ? 'name' : undefined;
}

const keysOf = ({ name, email }: Who): string[] => [
  `name/${wordsOfName(name).join(' ')}`,
  ...(email ? [`mail/${email.toLowerCase()}`] : []),
];

/** Finds those who may be the same, without comparing each with each. */
export class AlikeFinder<One extends Who> {
  readonly #byKey = new Map<string, One[]>();

  add(one: One): void {
    for (const key of keysOf(one)) {
      const there = this.#byKey.get(key);
      if (there) there.push(one);
      else this.#byKey.set(key, [one]);
    }
  }

  /** The first who may be the same, and by what. */
  find(who: Who): { one: One; by: 'mail' | 'name' } | undefined {
    for (const one of keysOf(who).flatMap((key) => this.#byKey.get(key) ?? [])) {
      const by = mayBeOne(one, who);
      if (by) return { one, by };
    }
  }
}
