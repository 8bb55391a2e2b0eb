import { howFar, type PersonFields } from '#core/course/inventory/person.ts';

export type Expectations = NonNullable<PersonFields['myExpectations']>;
type Expectation = Expectations[number];

export const degrees = howFar.options;

export const degreeOf = (chosen: string): (typeof degrees)[number] =>
  degrees.find((one) => one === chosen) ?? 'unknown';

const blank: Expectation = { text: '', said: 'unknown', met: 'unknown' };

/** What one expects of the other as it is written, with a first line to write in. */
export function expectationsTyped(value: Expectations | undefined) {
  const list = value?.length ? value : [blank];
  return {
    list,
    rewritten: (at: number, part: Partial<Expectation>): Expectations =>
      list.map((each, index) => (index === at ? { ...each, ...part } : each)),
    withOneMore: (): Expectations => [...list, blank],
  };
}
