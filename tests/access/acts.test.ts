import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import { actsOpenTo } from './acts-open-to.ts';
import { everybody, type Scene, scene, type Who } from './people.ts';

const table = actsOpenTo.flatMap(({ who, acts: names }) => names.split(/\s+/).map((name) => ({ name, who })));

/** What somebody is to the course; undefined for those who are nothing to it. */
const standing: Partial<Record<Who, string>> = {
  therapist: 'therapist',
  supervisor: 'supervisor',
  client: 'client',
  emergency: 'emergency',
};

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

test('every act is in the table, with those who may do it', () => {
  const kept = table.map(({ name, who }) => [name, [...who].sort()]).sort();
  const real = [...acts].map(([name, { who }]) => [name, [...who].sort()]).sort();
  expect(kept).toEqual(real);
});

test('no act in a course is open to a manager, an administrator or a contact', () => {
  for (const { who } of table) {
    expect(who).not.toContain('manager');
    expect(who).not.toContain('administrator');
    expect(who).not.toContain('contact');
  }
});

test.each(everybody)('%s gets through the door of exactly the acts that are theirs', async (whose) => {
  const wrong: string[] = [];
  for (const { name, who } of table) {
    if (name === 'openCourse') continue;
    const { status } = await at.people[whose].post(`/api/courses/${at.course}/acts/${name}`, {
      id: newId(),
      form: { nothing: 'of this form' },
    });
    const as = standing[whose];
    const theirs = as !== undefined && who.some((one) => one === as);
    const refusedAtTheDoor = [401, 403, 404].includes(status);
    const expected = whose === 'nobody' ? 401 : as === undefined ? 404 : 403;
    if (theirs ? refusedAtTheDoor : status !== expected) wrong.push(`${name}: ${status}`);
  }
  expect(wrong).toEqual([]);
});
