import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEntries } from '#server/audit/read.ts';
import { aPassword } from '#tests/a-kith.ts';
import { auditedDoors } from './audited-doors.ts';
import { type AtWork, atWork } from './service-at-work.ts';

let at: AtWork;
beforeAll(async () => {
  at = await atWork();
});
afterAll(() => at.kith.close());

async function told(after = 0) {
  const { installation } = at.kith;
  const { seq = 0 } =
    (await installation.db
      .selectFrom('chain')
      .select('seq')
      .where('name', '=', 'audit')
      .executeTakeFirst()) ?? {};
  const seqs = Array.from({ length: seq - after }, (_, nth) => after + nth + 1);
  return openEntries(installation, seqs);
}

test('every door that changes something is in the table, with what the audit tells of it', () => {
  const doors = at.kith.app.routes
    .filter(({ method, path }) => !['ALL', 'GET'].includes(method) && path.startsWith('/api'))
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`);
  expect([...new Set(doors)].toSorted()).toEqual(auditedDoors.map(({ door }) => door).toSorted());
});

test('naming the service, joining it and inviting stand in the audit, and so does a client’s joining', async () => {
  expect((await told()).map(({ what }) => what)).toEqual([
    'service-named',
    'settings-changed',
    'signed-in',
    ...['member-invited', 'member-joined', 'signed-in'],
    ...['member-invited', 'member-joined', 'signed-in'],
    ...['client-invited', 'client-joined', 'signed-in'],
  ]);
});

const gone = auditedDoors.filter(({ goes }) => goes);
test.each(gone)('$door leaves its entry in the audit, and nothing else', async ({ audits, goes }) => {
  const before = (await told()).length;
  const status = (await goes?.(at))?.status ?? 0;
  const whats = (await told(before)).map(({ what }) => what);
  if ('nothing' in audits) expect({ status, whats }).toEqual({ status: 409, whats: [] });
  else {
    expect(status).toBeLessThan(300);
    expect(whats).toEqual(audits);
  }
});

test('no entry holds a password, a link, a token, or the name of a client', async () => {
  const text = JSON.stringify(await told());
  const links = (await at.kith.letters()).flatMap(({ link }) => (link ? [link.split('token=')[1]] : []));
  for (const secret of [aPassword, 'herons', 'Duarte', 'token', 'rung in crisis', ...links])
    expect(text).not.toContain(secret);
});
