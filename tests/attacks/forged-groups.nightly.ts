import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentenceOf } from '#server/keeping/verify/found.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';
import { pastTriggers } from './past-triggers.ts';

/** Tampering with the chart of a group is found by its name; what is tampered with in any chart stands in forging.test.ts. */

let clinic: AClinic;
let dayra: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina Odongo', 'Beti Okello', 'Chana Auma', 'Doko Lapyem']);
  const members = group.courses.map((course) => entryOf(course));
  expect((await group.meets(dayra, { members })).status).toBe(200);
});
afterAll(() => clinic.close());

const said = async () => (await verify(clinic.kith.installation)).wrong.map(sentenceOf).join('\n');

interface Attacked {
  id: string;
  other: string;
  earlier: { seq: number; head: string; signature: string; summary: string; status: string };
}

/** What somebody does who has the file and a will, statement by statement. */
const ways: Record<string, (at: Attacked) => string[]> = {
  'the whole group is taken out': ({ id }) => [
    `delete from group_chart where id = '${id}'`,
    `delete from fact where course = '${id}'`,
  ],
  'it is put back to how it was earlier, with the row of then': ({ id, earlier: was }) => [
    `delete from fact where course = '${id}' and seq > ${was.seq}`,
    `update group_chart set seq = ${was.seq}, head = '${was.head}', signature = '${was.signature}', summary = '${was.summary}', status = '${was.status}' where id = '${id}'`,
  ],
  'it has the row of another group in the lists': ({ id, other }) => [
    `update group_chart set summary = (select summary from kept_rows where id = '${other}') where id = '${id}'`,
  ],
  'it has the key of another group': ({ id, other }) => [
    `update group_chart set key = (select key from kept_rows where id = '${other}') where id = '${id}'`,
  ],
  'two of its entries stand elsewhere': ({ id }) => [
    `update fact set seq = seq + 1000 where course = '${id}' and seq in (3, 4)`,
  ],
  'it has the entries of another group': ({ id, other }) => [
    `update fact set course = 'x' where course = '${id}'`,
    `update fact set course = '${id}' where course = '${other}'`,
  ],
  'its last entry stands there twice': ({ id }) => [
    `insert into fact select service, course, seq + 1, act, type, "on", at, "by", sealed, prev, hash from kept where course = '${id}' and seq = (select max(seq) from kept where course = '${id}')`,
  ],
};

test.each(Object.keys(ways))('found: %s', async (way) => {
  const { db } = clinic.kith.installation;
  const { id } = group;
  const rowOf = () => db.selectFrom('group_chart').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const earlier = await rowOf();
  await group.does(dayra, 'agreeRules', {
    rules: [way],
    version: (await group.seenBy(dayra)).group.rules.agreed?.version ?? 0,
  });
  const another = await AGroupAtWork.of(clinic, dayra, []);
  await pastTriggers(db, 'create table kept as select * from fact');
  await pastTriggers(db, 'create table kept_rows as select * from group_chart');
  for (const statement of ways[way]?.({ id, other: another.id, earlier }) ?? [])
    await pastTriggers(db, statement);
  expect(await said()).toContain(`Group ${id}`);
  const back = [
    ...['delete from fact', 'insert into fact select * from kept', 'drop table kept'],
    ...['delete from group_chart', 'insert into group_chart select * from kept_rows', 'drop table kept_rows'],
  ];
  for (const statement of back) await pastTriggers(db, statement);
  expect(await said()).toBe('');
});
