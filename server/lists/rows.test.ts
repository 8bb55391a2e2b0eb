import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { PageStart } from '#core/api-answers/service.ts';
import { openAlone } from '#server/accounts/members.ts';
import { openAlarmsIn } from '#server/alarms/open-alarm-rows.ts';
import { databaseFile } from '#server/db/database-files.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { willowHouse } from '#tests/willow-house.ts';
import { coursesHeldBy, heldBy } from './rows.ts';
import { forgetSummary, summariesOf } from './summaries-known.ts';

const house = willowHouse();

/** How SQLite goes about a question. */
async function planOf(query: { sql: string }): Promise<string[]> {
  const { db } = house.kith.installation;
  const asked = sql.raw(query.sql.replaceAll('?', "'x'"));
  const plan = await sql<{ detail: string }>`explain query plan ${asked}`.execute(db);
  return plan.rows.map(({ detail }) => detail);
}

testOfTheFile('the courses somebody holds are found by an index, however many others there are', async () => {
  const { db } = house.kith.installation;
  for (const therapists of [['one'], ['one', 'two']])
    expect(await planOf(heldBy(db, therapists).compile())).toEqual([
      'SEARCH course USING INDEX course_by_therapist (service=? AND therapist=?)',
    ]);
});

testOfTheFile(
  'so are those with an open alarm, and how many open ones each therapist holds is counted in an index',
  async () => {
    const { db } = house.kith.installation;
    expect(await planOf(openAlarmsIn(db).compile())).toEqual([
      'SEARCH course USING INDEX course_by_alarm (service=? AND alarm=?)',
    ]);
    expect(await planOf(openAlone(db).compile())).toEqual([
      'SEARCH course USING COVERING INDEX course_open (service=? AND in_group=?)',
    ]);
  },
);

test('they come in the order in which they were opened, and are the same list while nobody writes to one', async () => {
  const { kith, helena } = house;
  const { me } = (await helena.get<PageStart>('/api/here')).body;
  const hers = () => coursesHeldBy(kith.installation, [me?.id ?? '']);
  const first = await kith.course(helena);
  const second = await kith.course(helena);
  const held = await hers();
  expect(held.map(({ summary }) => summary.course)).toEqual([first.id, second.id]);
  expect(await hers()).toBe(held);
  const form = { displayName: 'Joris', ring: 1 };
  await helena.post(`/api/courses/${first.id}/acts/addPerson`, { id: crypto.randomUUID(), form });
  expect(await hers()).not.toBe(held);
});

testOfTheFile(
  'a row is opened again once its chart has grown, once it was told anew, and once another process has written',
  async () => {
    const { kith, helena } = house;
    const { db } = kith.installation;
    const { id } = await kith.course(helena);
    const protocol = async () => {
      const rows = await db.selectFrom('course').select(['id', 'seq']).where('id', '=', id).execute();
      return (await summariesOf(db, rows)).get(id)?.protocol;
    };
    const told = async (by: string) => {
      const { summary } = await db
        .selectFrom('course')
        .select('summary')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const other = JSON.stringify({ ...JSON.parse(summary), protocol: by });
      await db.updateTable('course').set({ summary: other }).where('id', '=', id).execute();
    };
    const first = await protocol();
    await told('told by another hand');
    expect(await protocol()).toBe(first);
    forgetSummary(db, id);
    expect(await protocol()).toBe('told by another hand');
    const form = { displayName: 'Ines', ring: 1 };
    await helena.post(`/api/courses/${id}/acts/addPerson`, { id: crypto.randomUUID(), form });
    expect(await protocol()).toBe(first);
    await told('told by another process');
    const other = new Database(databaseFile(kith.installation.settings.folder));
    other.exec(`update setting set name = name`);
    other.close();
    expect(await protocol()).toBe('told by another process');
  },
);
