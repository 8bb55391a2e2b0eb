import { afterEach, beforeEach, expect, test } from 'vitest';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { refreshAfterUpgrade, refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { pastTriggers } from '#tests/attacks/past-triggers.ts';
import { verify } from './verify.ts';

let clinic: AClinic;
let ana: Someone;
let course: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = (await clinic.course(ana)).id;
  await clinic.does(ana, course, 'raiseAlarm', { words: 'Sounded flat.' });
  await clinic.does(ana, course, 'keepPrivateNote', { text: 'Tired today.' });
});
afterEach(() => clinic.close());

const tamper = (statement: string) => pastTriggers(clinic.kith.installation.db, statement);
const said = async () => (await verify(clinic.kith.installation)).wrong.map(({ says }) => says).join('; ');

test('records that nobody touched are found whole', async () => {
  expect(await verify(clinic.kith.installation)).toEqual({
    courses: 1,
    groups: 0,
    facts: 3,
    entries: 22,
    checkpoints: 1,
    wrong: [],
    notes: [],
  });
});

test('an entry that was changed, moved, taken out or sealed anew is named', async () => {
  await tamper(`update fact set "on" = '2020-01-01' where seq = 2`);
  expect(await said()).toContain('entry 2 was changed after it was written');
});

test('a missing entry is named', async () => {
  await tamper('delete from fact where seq = 2');
  expect(await said()).toContain('entry 2 is missing');
  expect(await said()).toContain('entry 3 does not follow the one before it');
});

test('an entry whose words were exchanged cannot be unsealed', async () => {
  await tamper('update fact set sealed = (select sealed from fact where seq = 3) where seq = 2');
  expect(await said()).toContain('entry 2 cannot be unsealed');
});

test('a row in the lists that differs from its chart is named, with the columns', async () => {
  await tamper(`update course set alarm = 'none', session = 9`);
  expect(await said()).toMatch(/its row in the lists differs from its chart \(.*session/);
});

test('the last entry taken out, and two entries exchanged, are named', async () => {
  await tamper('delete from fact where seq = 3');
  expect(await said()).toContain('its row in the lists counts 3 entries, and there are 2');
  await tamper('update fact set seq = seq + 10');
  await tamper('update fact set seq = case seq when 11 then 2 else 1 end');
  expect(await said()).toContain('entry 1 does not follow the one before it');
});

test('the rows of two courses exchanged, and a course taken out whole, are named', async () => {
  const other = (await clinic.course(ana, 'Bo Lind')).id;
  await ana.get(`/api/courses/${other}`);
  await tamper(
    `update course set summary = (select summary from course as o where o.id <> course.id), client = (select client from course as o where o.id <> course.id)`,
  );
  expect(await said()).toContain('differs from its chart (client');
  await tamper(`delete from fact where course = '${other}'`);
  await tamper(`delete from course where id = '${other}'`);
  expect(await said()).toContain('it was looked at, and nothing of it is here any more');
});

test('a row that another version wrote is written anew, once, and a chart that is not whole keeps its row', async () => {
  const { installation } = clinic.kith;
  const earlier = `update course set phase = 'as before', summary = '{}'`;
  await tamper(earlier);
  await refreshAfterUpgrade(installation);
  expect((await verify(installation)).wrong).toMatchObject([{ course, mend: 'refresh' }]);
  await inSharedCommit(installation, (transaction) =>
    writeSetting(installation, transaction, 'lists-written-by', '0.0.9'),
  );
  const told: string[] = [];
  await refreshAfterUpgrade(installation, (words) => told.push(words));
  expect((await verify(installation)).wrong).toEqual([]);
  expect(told.join()).toContain('1 courses');
  await tamper(earlier);
  expect(await refreshSummaries(installation)).toEqual([course]);
  await tamper(earlier);
  await tamper('delete from fact where seq = 3');
  expect(await refreshSummaries(installation)).toEqual([]);
});

test('a key or a client that cannot be opened is named, and entries without a course', async () => {
  await tamper(`update client set identity = 'AAAA'`);
  expect(await said()).toContain('who its client is cannot be opened');
  await tamper(`update course set key = 'AAAA'`);
  expect(await said()).toContain('its key cannot be opened');
  await tamper('delete from course');
  expect(await said()).toContain('no row in the lists');
});

test('what is found names no one and quotes nothing', async () => {
  await tamper(`update fact set "on" = '2020-01-01'`);
  expect(JSON.stringify(await verify(clinic.kith.installation))).not.toMatch(/Leila|Ana|Tired|flat/);
});
