import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { addressIn, everybody, type Scene, scene, type Who } from './people.ts';
import { viewsOpenTo } from './views-open-to.ts';
import { actsOpenTo } from './who.ts';

let at: Scene;
let letter: string;
beforeAll(async () => {
  at = await scene();
  letter = at.letters.between;
});
afterAll(() => at.clinic.close());

const act = (who: Visitor, name: string, body: unknown) =>
  who.post(`/api/courses/${at.course}/acts/${name}`, body);

/** How often each account looked at Ana's course with Leila, by what it was to it. */
async function looksBy(): Promise<Map<string, number>> {
  const rows = await at.clinic.kith.installation.db
    .selectFrom('look')
    .select(['person', 'standing', 'what'])
    .where('course', '=', at.course)
    .execute();
  const counts = new Map<string, number>();
  for (const { person } of rows) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** A day later, so that a look is none of an earlier question; these are signed in again. */
async function aDayLater(whose: readonly Who[]): Promise<void> {
  at.clinic.kith.pause(25 * 3_600_000);
  for (const name of new Set([...whose, 'therapist'] as const)) await at.people[name].signsInAgain();
  // Emergency access stands for a day.
  if (whose.includes('emergency')) {
    const reason = 'Her client has rung in crisis';
    await at.people.emergency.post(`/api/courses/${at.course}/emergency`, { reason });
  }
}

/** What is asked, and how many looks of whoever asks are then written down. */
async function looksWhile(who: Who, asks: (visitor: Visitor) => Promise<unknown>): Promise<number> {
  const me = await at.people[who].get<{ me: { id: string } | null }>('/api/here');
  const id = me.body.me?.id ?? '';
  const before = (await looksBy()).get(id) ?? 0;
  await asks(at.people[who]);
  return ((await looksBy()).get(id) ?? 0) - before;
}

async function looksOf(who: Who, asks: (visitor: Visitor) => Promise<unknown>): Promise<number> {
  await aDayLater([who]);
  return looksWhile(who, asks);
}

/** Views that hold something of the chart, in whole or as a line of a list. */
const ofTheChart = [
  'GET /api/courses/:id',
  'GET /api/courses/:id/record',
  'GET /api/courses/:id/export',
  'GET /api/courses/:id/letters/:letter',
  'GET /api/courses/:id/letters-to-others/:letter',
  'GET /api/caseload',
  'GET /api/today',
  'GET /api/supervision',
  'GET /api/mine',
  'GET /api/home',
];
/** What is theirs shows in these only to those whose course it is. */
const onList: Record<string, readonly Who[]> = {
  'GET /api/caseload': ['therapist'],
  'GET /api/today': ['therapist'],
  'GET /api/supervision': ['supervisor'],
  'GET /api/mine': ['client'],
  'GET /api/home': ['client'],
};

test.each(ofTheChart)('%s is a look of everybody who comes through, and of nobody else', async (view) => {
  const [, pattern = ''] = view.split(' ');
  const address = addressIn(at, pattern);
  const open = onList[view] ?? viewsOpenTo[view] ?? [];
  const wrong: string[] = [];
  await aDayLater(everybody);
  for (const who of everybody) {
    const looks = await looksWhile(who, async (visitor) => {
      await visitor.get(address).catch(() => undefined);
    });
    if (looks !== (open.includes(who) ? 1 : 0)) wrong.push(`${who}: ${looks}`);
  }
  expect(wrong).toEqual([]);
});

test('whoever hears the news of a course has looked at it', async () => {
  const hears = async (visitor: Visitor) => {
    const { app } = at.clinic.kith;
    const headers = { cookie: visitor.cookie };
    const answer = await app.request(`/api/courses/${at.course}/events`, { headers });
    await answer.body?.cancel();
  };
  expect(await looksOf('supervisor', hears)).toBe(1);
  expect(await looksOf('another supervisor', hears)).toBe(0);
});

test('an act is answered with the chart, so it is a look, and so is an act that the chart refuses', async () => {
  const adds = (visitor: Visitor) =>
    act(visitor, 'addPerson', { id: newId(), form: { displayName: 'Karim' } });
  const stale = (visitor: Visitor) =>
    act(visitor, 'writeLetter', {
      id: newId(),
      form: { letterId: letter, kind: 'ending_summary', words: 'x', version: 9 },
    });
  expect(await looksOf('therapist', adds)).toBe(1);
  expect(await looksOf('client', adds)).toBe(1);
  expect(await looksOf('therapist', stale)).toBe(1);
});

test.each(everybody)(
  '%s gets nothing of the course with an act id that stands in it already',
  async (who) => {
    const taken = newId();
    const added = await act(at.people.therapist, 'addPerson', { id: taken, form: { displayName: 'Yusuf' } });
    expect(added.status).toBe(200);
    if (who === 'emergency') await looksOf(who, async () => undefined);
    const wrong: string[] = [];
    for (const { who: may, acts } of actsOpenTo) {
      for (const name of acts.split(/\s+/).filter((one) => one !== 'openCourse')) {
        for (const id of [at.course, taken, letter]) {
          if (who === 'therapist' && id !== at.course) continue;
          const answer = await act(at.people[who], name, { id, form: {} });
          const theirs = may.some((one) => one === who);
          const answered = answer.status === 200 || 'course' in answer.body;
          const doorShut = [401, 403, 404].includes(answer.status);
          if (answered || (!theirs && !doorShut)) wrong.push(`${name}: ${whyAnswered(answer)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('an act of one’s own sent again is answered as it was, and another’s id is refused', async () => {
  const id = newId();
  const form = { displayName: 'Salma' };
  const { people, course } = at;
  expect((await act(people.therapist, 'addPerson', { id, form })).status).toBe(200);
  expect((await act(people.therapist, 'addPerson', { id, form })).status).toBe(200);
  expect(whyAnswered(await act(people.client, 'addPerson', { id, form }))).toBe('409 id-taken');
  expect(whyAnswered(await act(people.therapist, 'addPerson', { id: course, form }))).toBe('409 id-taken');
});
