import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { oneService } from '#server/db/tables.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { formsOf } from './forms.ts';

let clinic: AClinic;
let ana: Someone;
let course: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = (await clinic.course(ana)).id;
});
afterEach(() => clinic.close());

const row = () =>
  clinic.kith.installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', course)
    .executeTakeFirstOrThrow();

const seq = async () => (await row()).seq;
const send = (act: string, body: unknown) => ana.post(`/api/courses/${course}/acts/${act}`, body);

const names = [...acts.keys()].filter((name) => name !== 'openCourse' && name !== 'transferCourse');
const steps = fc.array(fc.record({ act: fc.constantFrom(...names), seed: fc.integer() }), {
  minLength: 90,
  maxLength: 110,
  size: 'max',
});

test('whatever is sent, each act is recorded once or refused with a sentence, and the row equals the fold', async () => {
  const [story = []] = fc.sample(steps, { numRuns: 1, seed: 20_261_122 });
  let recorded = 0;
  for (const { act, seed } of story) {
    const { facts } = await readChart(clinic.kith.installation, await row());
    const ids = facts.map((fact) => fact.act);
    const shape = acts.get(act)?.form;
    if (!shape) continue;
    const [form] = fc.sample(formsOf(shape, { ids }), { numRuns: 1, seed });
    const body = { id: newId(), form };
    const before = await seq();
    const answer = await send(act, body);
    if (answer.status === 200) {
      recorded += 1;
      const after = await seq();
      expect(after).toBeGreaterThan(before);
      expect((await send(act, body)).status).toBe(200);
      expect(await seq(), `${act} sent twice`).toBe(after);
    } else {
      expect([403, 404, 409, 422], act).toContain(answer.status);
      expect(String(answer.body.title), act).toMatch(/\S+ \S+.*[.?”]$/s);
      expect(await seq(), `${act} refused`).toBe(before);
    }
  }
  expect(recorded).toBeGreaterThan(5);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('the same act sent ten times at once is recorded once', async () => {
  const body = { id: newId(), form: { words: 'Rang twice.' } };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send('raiseAlarm', body)));
  expect(answers.map(({ status }) => status)).toEqual(new Array(10).fill(200));
  expect(await seq()).toBe(2);
});

test('different acts sent at once are all recorded, one after another', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, n) => send('raiseAlarm', { id: newId(), form: { words: `Call ${n}.` } })),
  );
  expect(answers.map(({ status }) => status)).toEqual(new Array(5).fill(200));
  expect(await seq()).toBe(6);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});
