import { clientsToldApart, mergingOf } from '#core/course/opening/merged.ts';
import { holdsClient, openKept, readClientRow, sealKept, type WhatMerged } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { audit } from '#server/audit/write.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { ClientRow } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { erasureOf } from '#server/keeping/erasures.ts';
import { todayIn } from '#server/service/clock.ts';
import { inCoursesOfBoth, type WithChart } from './courses-of-both.ts';
import { refusedBecause } from './merge.ts';
import { rememberTwo } from './two-people.ts';
import { standsAsMerged, whoAlone } from './united.ts';

/** A merging that is to be undone: the client, the entry that became one with theirs, and what it changed. */
interface Undone {
  client: ClientRow;
  entry: ClientRow;
  merged: WhatMerged;
}

/**
 * Undoes the merging of an entry, as long as nothing was built on it: each course is again whose it was, and who they are
 * stands as before. It is remembered that these are two people.
 */
export const tellApart = (installation: Installation, person: Person, id: string): Promise<void> =>
  inTurn(installation.db, 'merging', async () => {
    const undone = await mergingOfTheirs(installation, person, id);
    const { client, entry } = undone;
    const on = await todayIn(installation);
    await inCoursesOfBoth(installation, {
      clients: [client.id],
      by: person.id,
      tells: (courses) => {
        refuseBuiltOn(undone, courses);
        return new Map(
          courses.map(({ row, chart }) => {
            const before = mergingOf(chart.facts, entry.id)?.before ?? client.id;
            return [row.id, clientsToldApart(on, before, entry.id)];
          }),
        );
      },
      write: (transaction) => write(installation, transaction, person, undone),
    });
    forgetSignedIn();
  });

async function mergingOfTheirs(installation: Installation, person: Person, id: string): Promise<Undone> {
  const { db, master } = installation;
  const entry = await readClientRow(db, id);
  const client = entry?.merged_into ? await readClientRow(db, entry.merged_into) : undefined;
  if (!entry || !client) throw notFound();
  const may = person.roles.includes('administrator') || (await holdsClient(installation, person, client.id));
  const merged = openKept(master, entry).merged;
  if (!may || !merged) throw notFound();
  if (client.merged_into !== null) throw refusedBecause('merged-further');
  if (await erasureOf(installation, client.id)) throw refusedBecause('erasure-waits');
  if (!standsAsMerged(openKept(master, client), merged)) throw refusedBecause('written-since');
  return { client, entry, merged };
}

/** Refuses (409) where a course was begun for the one client, or where they wrote, under one account, in a course of the other. */
function refuseBuiltOn({ client, entry, merged }: Undone, courses: readonly WithChart[]): void {
  const { account } = client;
  const holder = account !== null && account === merged.accounts.entry ? entry.id : client.id;
  for (const { chart } of courses) {
    const merging = mergingOf(chart.facts, entry.id);
    if (!merging) throw refusedBecause('course-begun');
    const since = chart.facts.filter(({ seq }) => seq > merging.seq);
    if (merging.before !== holder && since.some(({ by }) => by === account))
      throw refusedBecause('client-wrote');
  }
}

async function write(
  to: Grower,
  transaction: Writing,
  { id: who }: Person,
  { client, entry, merged }: Undone,
): Promise<void> {
  const { before, accounts } = merged;
  // An account that came since is the client’s.
  const isNew = client.account !== accounts.client && client.account !== accounts.entry;
  const set = (row: ClientRow, changes: Partial<ClientRow>) =>
    changeRows(to, transaction, 'client', { id: row.id }, changes);
  await set(client, {
    identity: sealKept(to.master, client, before),
    account: isNew ? client.account : accounts.client,
  });
  await set(entry, {
    identity: sealKept(to.master, entry, whoAlone(openKept(to.master, entry))),
    account: accounts.entry,
    merged_into: null,
  });
  await rememberTwo(to, transaction, who, [client.id, entry.id]);
  await audit(to, transaction, { what: 'clients-told-apart', who, about: client.id, beside: entry.id });
}
