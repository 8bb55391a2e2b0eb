import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixteen } from '#tests/a-course-under-way.ts';
import { AKith, type Answer, aFirstVisit, aPassword, tokenIn } from '#tests/a-kith.ts';
import { auditedDoors } from './audited-doors.ts';
import { type AtWork, atWork } from './service-at-work.ts';

let at: AtWork;
const answered: number[] = [];
let door = '';

/** The way of a door, such as `POST /api/members/:person/leave`, as what asks for it is told by. */
const isAt = (method: string, path: string) =>
  new RegExp(`^${door.replaceAll(/:\w+/g, '[^/]+')}$`).test(`${method} ${path}`);

beforeAll(async () => {
  at = await atWork();
  const { app } = at.kith;
  const ask = app.request;
  app.request = async (input, init, ...rest) => {
    if (!isAt(init?.method ?? 'GET', String(input))) return ask(input, init, ...rest);
    const answers = await twelve(async () => ask(input, init, ...rest));
    answered.push(...answers.map(({ status }) => status));
    return answers.toSorted((one, other) => one.status - other.status)[0] ?? new Response();
  };
});
afterAll(() => at.kith.close());

const twelve = <Result>(ask: (nth: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 12 }, (_, nth) => ask(nth)));
const statuses = (answers: readonly Answer[]) => new Set(answers.map(({ status }) => status));

test('every door that changes something, asked twelve times at once, does it and fails never', async () => {
  const failed: string[] = [];
  const never: string[] = [];
  for (const { goes, ...one } of auditedDoors) {
    if (!goes) continue;
    door = one.door;
    answered.length = 0;
    await goes(at);
    if (answered.length % 12 !== 0 || answered.length === 0) never.push(door);
    if (answered.some((status) => status >= 500)) failed.push(`${door} ${answered.join(' ')}`);
  }
  door = '';
  expect({ failed, never }).toEqual({ failed: [], never: [] });
});

test('a course sent twelve times at once is opened once, with one client, and each is answered alike', async () => {
  const kith = await AKith.open();
  const helena = await kith.named();
  const protocol = sixteen;
  const form = { id: newId(), client: { name: 'Ana Duarte' }, protocol, referral: '' };
  const opened = await twelve(() => helena.post('/api/courses', form));
  expect(statuses(opened)).toEqual(new Set([201, 200]));
  expect(new Set(opened.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(await kith.installation.db.selectFrom('client').select('id').execute()).toHaveLength(1);
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  const id = newId();
  const both = await twelve((nth) => (nth % 2 ? tomas : helena).post('/api/courses', { ...form, id }));
  expect(statuses(both)).toEqual(new Set([201, 200, 403]));
  await kith.close();
});

test('twelve who take up invitations to one address at once make one account, and the others are told', async () => {
  const kith = await AKith.open();
  const helena = await kith.named();
  const tokens: string[] = [];
  for (let nth = 0; nth < 4; nth += 1) {
    const { client } = await kith.course(helena, { name: 'Ana Duarte', email: 'ana@example.org' });
    const made = await helena.post<{ link: string }>('/api/invitations', { kind: 'client', client });
    tokens.push(tokenIn(made.body.link));
  }
  const taken = await twelve((nth) =>
    kith.visitor().post(`/api/invitations/${tokens[nth % 4]}/accept`, { password: aPassword }),
  );
  expect([...statuses(taken)].toSorted()).toEqual([200, 409, 410]);
  expect(taken.filter(({ status }) => status === 200)).toHaveLength(1);
  await kith.close();
});

test('a service named twelve times at once is named once', async () => {
  const kith = await AKith.open();
  const first = { ...aFirstVisit, code: kith.installation.setUpCode ?? '' };
  const named = await twelve(() => kith.visitor().post('/api/first', first));
  expect([...statuses(named)].toSorted()).toEqual([200, 409]);
  expect(await kith.installation.db.selectFrom('member').select('person').execute()).toHaveLength(1);
  await kith.close();
});
