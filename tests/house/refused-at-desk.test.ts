import { expect, test } from 'vitest';
import { saidAtDesk } from '#server/reception/do-at-desk.ts';
import { metBy } from './refusals-met.ts';

/** What the door says by itself, whatever the act. */
const atTheDoor = ['form', 'id-taken'];

test('each reason that is said at the desk as it is, is one for which an act of the desk can be refused', () => {
  const { byAct, anywhere } = metBy((_name, { who }) => who.includes('secretary'));
  expect(byAct.size).toBeGreaterThan(5);
  const met = new Set([
    ...[...byAct.values()]
      .flat()
      .concat(anywhere)
      .map(({ code }) => code),
    ...atTheDoor,
  ]);
  expect([...saidAtDesk].filter((code) => !met.has(code))).toEqual([]);
});
