import type { Kysely } from 'kysely';
import { dropRows, putRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { notFound, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { activeMember, rolesIn } from './members.ts';
import type { Person } from './person.ts';
import { forgetSignedIn } from './rights-remembered.ts';
import { auditRights } from './tell-of-rights.ts';
import { refusedOfAccounts, supervisionWords } from './words.ts';

/** Who supervises whom: both by the ids of their accounts. */
export interface Pair {
  supervisor: string;
  therapist: string;
}

export async function allPairs(db: Kysely<Tables>): Promise<Pair[]> {
  return db
    .selectFrom('supervision')
    .select(['supervisor', 'therapist'])
    .where('service', '=', oneService)
    .execute();
}

export const supervises = whileUnchanged(
  ['supervision'],
  ({ supervisor, therapist }: Pair) => `${supervisor}/${therapist}`,
  async (db, { supervisor, therapist }): Promise<boolean> => {
    const row = await db
      .selectFrom('supervision')
      .select('supervisor')
      .where('service', '=', oneService)
      .where('supervisor', '=', supervisor)
      .where('therapist', '=', therapist)
      .executeTakeFirst();
    return row !== undefined;
  },
);

/** Names of the therapists whom this person supervises, by id. */
export async function supervisedBy(
  db: Kysely<Tables>,
  supervisor: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('supervision')
    .innerJoin('member', (join) =>
      join
        .onRef('member.service', '=', 'supervision.service')
        .onRef('member.person', '=', 'supervision.therapist'),
    )
    .select(['member.person', 'member.name'])
    .where('supervision.service', '=', oneService)
    .where('supervision.supervisor', '=', supervisor)
    .execute();
  return new Map(rows.map(({ person, name }) => [person, name]));
}

/** Those who supervise this therapist. */
export async function supervisorsOf(db: Kysely<Tables>, therapist: string): Promise<string[]> {
  const rows = await db
    .selectFrom('supervision')
    .select('supervisor')
    .where('service', '=', oneService)
    .where('therapist', '=', therapist)
    .execute();
  return rows.map(({ supervisor }) => supervisor);
}

/** Writes a pair down, once. @returns whether it was not there before */
export async function addPair(to: Grower, transaction: Writing, pair: Pair): Promise<boolean> {
  const made = await putRow(to, transaction, 'supervision', { service: oneService, ...pair });
  return made === 'added';
}

/** Pairs two members; the therapist and whoever else looks after the service are told. Refuses (422) who has not the role for it. */
export async function makePair(
  installation: Installation,
  by: Pick<Person, 'id'>,
  { supervisor, therapist }: Pair,
): Promise<void> {
  if (supervisor === therapist) {
    throw problem(422, 'oneself', supervisionWords.en.nobodySupervisesThemselvesChooseTwo);
  }
  await inSharedCommit(installation, async (transaction) => {
    const over = await activeMember(transaction, supervisor);
    const under = await activeMember(transaction, therapist);
    if (!rolesIn(over).includes('supervisor')) {
      throw problem(422, 'not-a-supervisor', supervisionWords.en.giveThisPersonRole);
    }
    if (!mayLead({ roles: rolesIn(under) })) {
      throw problem(422, 'not-a-therapist', refusedOfAccounts.en['not-a-therapist']);
    }
    const isNew = await addPair(installation, transaction, { supervisor, therapist });
    if (isNew) await auditPair(installation, transaction, 'pair-made', by, { supervisor, therapist });
  });
}

const auditPair = (
  to: Grower,
  transaction: Writing,
  what: 'pair-made' | 'pair-ended',
  by: Pick<Person, 'id'>,
  { supervisor, therapist }: Pair,
): Promise<void> => auditRights(to, transaction, { what, who: by.id, about: therapist, beside: supervisor });

/** Ends a pair; refuses (404) where there is none. */
export async function endPair(
  installation: Installation,
  by: Pick<Person, 'id'>,
  { supervisor, therapist }: Pair,
): Promise<void> {
  const pair = { supervisor, therapist };
  await inSharedCommit(installation, async (transaction) => {
    if ((await dropRows(installation, transaction, 'supervision', pair)) === 0) throw notFound();
    await auditPair(installation, transaction, 'pair-ended', by, pair);
  });
  forgetSignedIn();
}

/** Ends every pair of a person who is no longer the one or the other. */
export async function endPairsOf(
  to: Grower,
  transaction: Writing,
  by: Pick<Person, 'id'>,
  person: string,
  as: readonly (keyof Pair)[],
): Promise<void> {
  const ended = (await allPairs(transaction)).filter((pair) => as.some((role) => pair[role] === person));
  for (const pair of ended) {
    await dropRows(to, transaction, 'supervision', { ...pair });
    await auditPair(to, transaction, 'pair-ended', by, pair);
  }
}
