import { copyFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kithApp } from '#server/app.ts';
import { auditAlone } from '#server/audit/write.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { Visitor } from '#tests/a-kith.ts';
import { type Attacked, onACopyEach, type Prepared } from './attacked-folder.ts';
import { hashChainAnew, hashChartAnew, putBackRows } from './hash-anew.ts';
import { pastTriggers } from './past-triggers.ts';
import { putBackInPart } from './put-back-in-part.ts';
import { verified } from './verified.ts';

/** What was done to the folder must stay found when Kith has gone on from there, whatever it signs afterwards. */
let prepared: Prepared;
let folder: Attacked;
onACopyEach((copy, from) => {
  folder = copy;
  prepared = from;
});

const ask = (query: string) => folder.ask(query);

/** Ana signs in, reads her client's course and keeps a note; the service writes a checkpoint. */
const goesOn = (notes = 1) =>
  folder.opened(async (installation) => {
    const [course] = prepared.courses;
    const ana = new Visitor(kithApp(installation));
    await ana.post('/api/sign-in', { email: 'ana@example.org', password: 'grey otters hum at dusk' });
    for (let note = 0; note < notes; note += 1) {
      const id = `01a220bf-7777-7000-8000-${String(note).padStart(12, '0')}`;
      const act = { id, form: { text: 'And on it goes.' } };
      const done = await ana.post(`/api/courses/${course}/acts/keepPrivateNote`, act);
      expect(done.status).toBe(200);
    }
    await writeCheckpoint(installation);
  });

const saysStill = async () => {
  await folder.opened(async () => {});
  return (await verified(folder)).says.join('\n');
};

test('a folder that nobody touched is whole after Kith has gone on', async () => {
  await goesOn();
  expect(await saysStill()).toBe('');
});

test('roles that were raised stay found when Kith changes the name in the same row', async () => {
  folder.withDatabase((database) =>
    database.exec(`update member set roles = '["administrator"]' where opened(name) = 'Max'`),
  );
  await folder.opened((installation) =>
    inSharedCommit(installation, (transaction) =>
      changeRows(installation, transaction, 'member', { person: prepared.people.max }, { name: 'Maxim' }),
    ),
  );
  expect(ask(`select opened(name), roles from member where opened(name) = 'Maxim'`)).toEqual([
    ['Maxim', '["administrator"]'],
  ]);
  expect(await saysStill()).toContain('it was changed by another hand than Kith’s (roles)');
});

test('entries cut from a chart stay found when the chart has grown over the place', async () => {
  const [course] = prepared.courses;
  const before = ask(`select count(*) from fact where course = '${course}'`);
  folder.withDatabase((database) => {
    database.exec(
      `delete from fact where course = '${course}' and seq > (select max(seq) - 2 from fact where course = '${course}')`,
    );
    hashChartAnew(database, course);
  });
  rmSync(folder.file('kith.checkpoints'));
  await goesOn(4);
  expect(ask(`select count(*) from fact where course = '${course}'`)).not.toEqual(before);
  const says = await saysStill();
  expect(says).toContain(`Course ${course}: on `);
  expect(says).toContain('it did not end where this service had signed that it ends');
});

test('a chart put back as it was signed earlier stays found when it has grown over the place', async () => {
  const [course] = prepared.courses;
  folder.withDatabase((database) => {
    const from = `${prepared.earlier}/kith.db`;
    putBackRows(database, from, 'course', `id = '${course}'`);
    putBackRows(database, from, 'fact', `course = '${course}'`);
    database.exec('delete from checkpoint where seq > 1');
  });
  await goesOn(8);
  expect(await saysStill()).toMatch(new RegExp(`Course ${course}: entry \\d+, or one before it, is another`));
});

test('looks that were cut stay found when somebody has looked again', async () => {
  folder.withDatabase((database) => {
    database.exec(
      `delete from entry where chain = 'look' and seq > (select max(seq) - 2 from entry where chain = 'look')`,
    );
    database.exec('delete from look where id in (select id from look order by id desc limit 2)');
    hashChainAnew(database, 'look');
  });
  await folder.opened(async (installation) => {
    const ruth = new Visitor(kithApp(installation));
    await ruth.post('/api/sign-in', { email: 'ruth@example.org', password: 'grey otters hum at dusk' });
    expect((await ruth.get(`/api/courses/${prepared.courses[0]}`)).status).toBe(200);
  });
  expect(await saysStill()).toContain('Table look: on ');
});

test('a chain that was taken out whole is begun anew, works, and stays found', async () => {
  folder.withDatabase((database) => {
    database.exec(`delete from entry where chain = 'look'`);
    database.exec(`delete from chain where name = 'look'`);
    database.exec('delete from look');
    database.exec('delete from checkpoint');
    database.exec(`delete from chain where name = 'checkpoint'`);
  });
  rmSync(folder.file('kith.checkpoints'));
  await goesOn();
  expect(await saysStill()).toMatch(/Table look: on \S+ its chain was gone, and was begun anew/);
});

test('checkpoints that were taken out leave a gap that stays', async () => {
  folder.withDatabase((database) => database.exec('delete from checkpoint'));
  rmSync(folder.file('kith.checkpoints'));
  await goesOn();
  expect(await saysStill()).toMatch(/Table checkpoint, row [\d to]+: (it is|they are) missing/);
});

test('an older database beside a newer file of checkpoints stays found when it has grown', async () => {
  copyFileSync(`${prepared.earlier}/kith.db`, folder.file('kith.db'));
  await goesOn(8);
  expect(await saysStill()).toMatch(new RegExp(`Course ${prepared.courses[0]}: entr`));
});

test('a chain that is taken out of a running Kith stops nobody, and stays found', async () => {
  await folder.opened(async (installation) => {
    const ruth = new Visitor(kithApp(installation));
    await ruth.post('/api/sign-in', { email: 'ruth@example.org', password: 'grey otters hum at dusk' });
    await pastTriggers(installation.db, `delete from chain where name = 'look'`);
    expect((await ruth.get(`/api/courses/${prepared.courses[0]}`)).status).toBe(200);
  });
  expect(await saysStill()).toMatch(/Table look: on \S+ its chain was gone, and was begun anew/);
});

test.each(putBackInPart.slice(0, 1).map((forgery) => [forgery.kind, forgery] as const))(
  'an older copy put back in part stays found when Kith has gone on and written checkpoints: %s',
  async (_kind, forgery) => {
    folder.withDatabase((database) => forgery.inDatabase?.(database, prepared));
    forgery.inFolder?.(folder, prepared);
    for (let time = 0; time < 2; time += 1)
      await folder.opened(async (installation) => {
        await auditAlone(installation, { what: 'name-changed', who: prepared.people.ana });
        await writeCheckpoint(installation);
      });
    expect(await saysStill()).toMatch(/Table checkpoint, row \d+/);
  },
);
