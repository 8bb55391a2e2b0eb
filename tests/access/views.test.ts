import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressIn, everybody, type Scene, scene } from './people.ts';
import { doorsOpenTo, viewsOpenTo } from './views-open-to.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const refusals = [401, 403, 404];
/** Doors where a stranger's question is answered with the same refusal as a wrong answer, so the status says nothing. */
const answersAllAlike = ['/sign-in', '/demo/', '/invitations/:token', '/look-around', '/sign-out', '/events'];

test('every route of the API is in the table', () => {
  const real = at.clinic.kith.app.routes
    .filter(
      ({ method, path }) =>
        method !== 'ALL' && (/^\/(api|ipt|calendar|stop)\b/.test(path) || path.startsWith('/health')),
    )
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`);
  const kept = [...Object.keys(viewsOpenTo), ...Object.keys(doorsOpenTo)];
  expect([...new Set(real)].sort()).toEqual(kept.sort());
});

const rows = Object.entries({ ...viewsOpenTo, ...doorsOpenTo }).filter(
  ([door]) => !answersAllAlike.some((part) => door.includes(part)),
);

test.each(rows)('%s is open to those in the table and to nobody else', async (door, open) => {
  const [method = '', pattern = ''] = door.split(' ');
  const through: string[] = [];
  for (const whose of everybody) {
    const body = method === 'GET' ? undefined : {};
    const { status } = await at.people[whose]
      .asks(method, addressIn(at, pattern), body)
      .catch(() => ({ status: 200 }));
    if (!refusals.includes(status)) through.push(whose);
  }
  expect(through.sort()).toEqual(open === 'everyone' ? [...everybody].sort() : [...open].sort());
});
