import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { summaryInGroup } from '#server/group-charts/group-kind.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { listsAsOf, writtenBy } from '#server/lists/written-by.ts';
import { readSetting, writeSetting } from '#server/service/stored-settings.ts';
import { version } from '#server/version.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { startRefreshing } from './refresh-lists.ts';

let clinic: AClinic;
let again: Installation;

/** The index as a Kith of the same version wrote it, before who leaves a group that goes on was a drop-out. */
async function asBefore({ db }: Installation): Promise<void> {
  const { id, summary } = await db
    .selectFrom('group_chart')
    .select(['id', 'summary'])
    .executeTakeFirstOrThrow();
  const now = summaryInGroup({ summary });
  const members = now.figures.members.map((one) => ({
    ...one,
    how: one.how === 'dropped_out' ? ('group_stopped' as const) : one.how,
  }));
  const older = JSON.stringify({ ...now, figures: { ...now.figures, members } });
  await db.updateTable('group_chart').set({ summary: older }).where('id', '=', id).execute();
  await inSharedCommit(clinic.kith.installation, (transaction) =>
    writeSetting(clinic.kith.installation, transaction, writtenBy, version),
  );
}

beforeAll(async () => {
  clinic = await AClinic.open();
  const dayra = await clinic.member('Dayra', ['facilitator']);
  const group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  const form = { why: 'moved', words: 'Far away' };
  for (const course of group.courses)
    expect((await dayra.post(`${group.address}/members/${course}/leave`, { id: newId(), form })).status).toBe(
      200,
    );
  await group.does(dayra, 'endGroup', { how: 'stopped', words: 'The flood' });
  await asBefore(clinic.kith.installation);
  const { settings, log } = clinic.kith.installation;
  again = await openInstallation(settings, { log });
});
afterAll(async () => {
  await closeInstallation(again);
  await clinic.close();
});

const ended = async () =>
  (await groupSummaries(again.db)).flatMap(({ figures }) => figures.members.map(({ how }) => how));

test('a refresh that was stopped half-way leaves the index as it was, and is begun anew at the next start', async () => {
  const stops = startRefreshing(again);
  await stops();
  expect(await readSetting(again.db, writtenBy)).toBe(version);
});

test('a group that ended under an older rule is told by today’s, behind a Kith that answers, without growing', async () => {
  const of = (how: string) => ['Amina', 'Beti', 'Chana', 'Doko'].map(() => how);
  // It is in use already, and known as it was.
  expect(await ended()).toEqual(of('group_stopped'));
  const said: string[] = [];
  const stops = startRefreshing(again, (words) => said.push(words));
  await expect.poll(ended).toEqual(of('dropped_out'));
  await expect.poll(() => readSetting(again.db, writtenBy)).toBe(listsAsOf);
  await stops();
  expect(said.join()).toContain('1 courses');
});
