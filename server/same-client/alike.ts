import type { Identity } from '#core/api-answers/accounts.ts';
import { plainNumber } from '#core/forms/identifiers.ts';
import { isSameName, wordsOfName } from '#core/words/names.ts';

type Who = Pick<Identity, 'name' | 'born' | 'email' | 'identifiers'>;

/** By what two entries may be one person. */
export type AlikeBy = 'number' | 'mail' | 'name';

const numbersOf = ({ identifiers = [] }: Who): string[] =>
  identifiers.map(({ system, value }) => `${system}/${plainNumber(value)}`);

/** A number that nobody has twice, and of which these have two. */
function areTwo(one: Who, other: Who): boolean {
  const nhs = (who: Who) => who.identifiers?.find(({ system }) => system === 'nhs')?.value;
  const [first, second] = [nhs(one), nhs(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/**
 * Why two entries may be one person: a number of theirs, their address, or the same name, where no day of birth and no NHS
 * number speaks against it.
 */
export function mayBeOne(one: Who, other: Who): AlikeBy | undefined {
  const numbers = new Set(numbersOf(one));
  if (numbersOf(other).some((number) => numbers.has(number))) return 'number';
  if (one.email && other.email && one.email.toLowerCase() === other.email.toLowerCase()) return 'mail';
  const born = one.born === null || other.born === null || one.born === other.born;
  return born && !areTwo(one, other) && isSameName(one.name, other.name) ? 'name' : undefined;
}

const keysOf = (who: Who): string[] => [
  ...numbersOf(who).map((number) => `number/${number}`),
  ...(who.email ? [`mail/${who.email.toLowerCase()}`] : []),
  `name/${wordsOfName(who.name).join(' ')}`,
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

  /** Everybody who may be the same, each once, and by what. */
  all(who: Who): { one: One; by: AlikeBy }[] {
    const near = new Set(keysOf(who).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...near].flatMap((one) => {
      const by = mayBeOne(one, who);
      return by ? [{ one, by }] : [];
    });
  }
}
