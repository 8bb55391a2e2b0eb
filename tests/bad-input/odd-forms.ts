import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { acts } from '#core/course/book.ts';
import type { Scene, Who } from '#tests/access/people.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { expectNoHarm, sends } from './rough.ts';

/** Values that no form asks for. */
export const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3, depthSize: 'small' }),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    '\u0000',
    '\ud800',
    '2026-02-31',
    '0001-01-01',
    '9999-12-31T23:59',
    'x'.repeat(70_000),
    -1,
    0.1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [null],
    { __proto__: null, length: 1e9 },
  ),
);

/** The value with one of its leaves, the `nth` of them, replaced. */
function spoilt(value: unknown, nth: { left: number }, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    nth.left -= 1;
    return nth.left === -1 ? by : value;
  }
  if (Array.isArray(value)) return value.map((each) => spoilt(each, nth, by));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoilt(each, nth, by)]));
}

interface Act {
  name: string;
  body: string;
}

/** Bodies for every act, so many each: from its own form, the same with one leaf spoilt, and what is no form at all. */
export function oddActs({ each, seed, course }: { each: number; seed: number; course: string }): Act[] {
  const made: Act[] = [];
  for (const [name, { form }] of acts) {
    const filled = formsOf(form, { ids: [newId(), course] }).map((one) => JSON.parse(JSON.stringify(one)));
    const nearly = fc
      .tuple(filled, fc.nat({ max: 12 }), odd)
      .map(([one, left, by]) => spoilt(one, { left }, by));
    const bodies = fc.oneof(
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: odd.map((one) => ({ id: newId(), form: one })) },
      { weight: 1, arbitrary: odd.map((on) => ({ id: newId(), on, form: {} })) },
      { weight: 3, arbitrary: nearly.map((one) => ({ id: newId(), form: one })) },
      { weight: 2, arbitrary: filled.map((one) => ({ id: newId(), form: one })) },
    );
    for (const body of fc.sample(bodies, { numRuns: each, seed }))
      made.push({ name, body: JSON.stringify(body) });
  }
  return made;
}

/** Sends every act, so many at once: each by one who may do it. Expects that nothing breaks. @returns how many were recorded */
export async function sendsAll(
  { clinic, course, people }: Scene,
  sent: readonly Act[],
  atOnce: number,
): Promise<number> {
  let [next, recorded] = [0, 0];
  const hand = async () => {
    while (next < sent.length) {
      const { name, body } = sent[next] ?? { name: '', body: '' };
      next += 1;
      const who: Who = acts.get(name)?.who.includes('therapist') ? 'therapist' : 'client';
      const by = { body, cookie: people[who].cookie };
      const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/${name}`, by);
      expectNoHarm(answer, `${name} ${body.slice(0, 300)}`);
      if (answer.status === 200) recorded += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return recorded;
}
