import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { doAct } from '#server/courses/do-act.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { type Scene, scene } from '#tests/access/people.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const namesOf = async () => {
  const { body } = await at.people.therapist.get<{ course: Course }>(`/api/courses/${at.course}`);
  return body.course.inventory.people.map(({ fields }) => fields.displayName);
};
const addsPerson = (who: Visitor, displayName: string, id = newId()) =>
  who.post(`/api/courses/${at.course}/acts/addPerson`, {
    id,
    form: { displayName, role: 'friend', ring: 2 },
  });
const numbered = (many: number, word: string) => Array.from({ length: many }, (_, n) => `${word} ${n + 1}`);

test.each([12, 40, 120])('%i acts at once on one chart are all recorded', async (many) => {
  const names = numbered(many, `Of ${many}:`);
  const { therapist, client } = at.people;
  const answers = await Promise.all(names.map((name, n) => addsPerson(n % 2 ? client : therapist, name)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await namesOf()).toEqual(expect.arrayContaining(names));
});

test('one act sent twenty times at once is recorded once', async () => {
  const id = newId();
  const answers = await Promise.all(
    numbered(20, 'x').map(() => addsPerson(at.people.therapist, 'Only one', id)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await namesOf()).filter((name) => name === 'Only one')).toHaveLength(1);
});

test('two servers on one folder write to one chart at once, and nothing is lost or refused', async () => {
  const { installation } = at.clinic.kith;
  const beside = await openInstallation(installation.settings, { log: installation.log });
  try {
    const person = { id: at.therapistId, name: '', email: '', roles: ['therapist' as const], client: null };
    const names = numbered(40, 'Beside');
    const form = (displayName: string) => ({ id: newId(), form: { displayName, role: 'friend', ring: 2 } });
    await Promise.all(
      names.map((name, n) =>
        doAct(n % 2 ? beside : installation, person, at.course, 'addPerson', form(name)),
      ),
    );
    expect(await namesOf()).toEqual(expect.arrayContaining(names));
  } finally {
    await closeInstallation(beside);
  }
});
