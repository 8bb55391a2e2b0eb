import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import type { Answer } from '#tests/a-kith.ts';
import { figure } from '#tests/figures.ts';
import { everybody, type Scene, scene, type Who } from './people.ts';
import { actsOpenTo } from './who.ts';

const table = actsOpenTo.flatMap(({ who, acts: names }) => names.split(/\s+/).map((name) => ({ name, who })));

/** What somebody is to the course; undefined for those who are nothing to it. */
const standing: Partial<Record<Who, string>> = {
  therapist: 'therapist',
  supervisor: 'supervisor',
  client: 'client',
  emergency: 'emergency',
  cover: 'cover',
};

let at: Scene;
beforeAll(async () => {
  at = await scene();
  // What was looked at to lay the scene is no look of what follows.
  await at.clinic.kith.later(11 * 60_000);
});
afterAll(() => at.clinic.close());

test('every act is in the table, with those who may do it', () => {
  const kept = table.map(({ name, who }) => [name, [...who].sort()]).sort();
  const real = [...acts].map(([name, { who }]) => [name, [...who].sort()]).sort();
  expect(kept).toEqual(real);
});

test('no act in a course is open to a manager, to an administrator only in whose hands it is, and to a contact only their own consent', () => {
  for (const { who } of table) expect(who).not.toContain('manager');
  const administrators = table.filter(({ who }) => who.includes('administrator'));
  expect(administrators.map(({ name }) => name).sort()).toEqual(['endCover', 'nameCover', 'reassignCourse']);
  const contacts = table.filter(({ who }) => who.includes('contact'));
  expect(contacts.map(({ name }) => name).sort()).toEqual([
    'answerFeedbackCard',
    'consentOnPage',
    'withdrawOnPage',
  ]);
  for (const { who } of contacts) expect(who).toEqual(['contact']);
});

/** How many looks at the course there are in all. */
async function looksSoFar(): Promise<number> {
  const { installation } = at.clinic.kith;
  const looks = installation.db.selectFrom('look').select('id').where('course', '=', at.course);
  return (await looks.execute()).length;
}

/** Refusals that are known before any chart is read, so that they can quote nothing of it. */
const beforeTheChart = ['form', 'own-door', 'id-taken'];

/** Whether an answer came of the chart: it holds it, or says why it refuses, which may quote it. */
const isOfTheChart = ({ status, body }: Answer) =>
  status === 200 || ([409, 422].includes(status) && !beforeTheChart.includes(String(body.code)));

let tries = 0;
test.each(everybody)(
  '%s gets through the door of exactly the acts that are theirs, and each answer of the chart is a look',
  async (whose) => {
    const wrong: string[] = [];
    for (const { name, who } of table) {
      if (name === 'openCourse') continue;
      const before = await looksSoFar();
      const answer = await at.people[whose].post(`/api/courses/${at.course}/acts/${name}`, {
        id: newId(),
        form: { nothing: 'of this form' },
      });
      const { status } = answer;
      tries += 1;
      const as = standing[whose];
      const theirs = as !== undefined && who.some((one) => one === as);
      const refusedAtTheDoor = [401, 403, 404].includes(status);
      const expected = whose === 'nobody' ? 401 : as === undefined ? 404 : 403;
      if (theirs ? refusedAtTheDoor : status !== expected) wrong.push(`${name}: ${status}`);
      const looked = (await looksSoFar()) - before;
      if (looked !== (isOfTheChart(answer) ? 1 : 0)) wrong.push(`${name}: ${status}, ${looked} looks`);
      // Looks of ten minutes are one.
      if (looked > 0) await at.clinic.kith.later(11 * 60_000);
    }
    expect(wrong).toEqual([]);
  },
);

test('every act was tried by everybody', () => {
  const acts = table.length - 1;
  expect(tries).toBe(acts * everybody.length);
  figure({
    fault: 'Doors tried by whom they are not for',
    done: `${acts} acts tried by ${everybody.length} people, from nobody to an emergency: ${tries} tries`,
    cameOfIt: 'each came through exactly where it may, and every answer of the chart was one look',
  });
});
