import type { Transaction } from 'kysely';
import { fold } from '#core/course/fold.ts';
import type { Fact } from '#core/fact.ts';
import type { CourseHeader } from '#interop/course-file.ts';
import { identityForm, newClient } from './clients.ts';
import { writeFacts } from './db/facts.ts';
import { newKey, openKey } from './db/seal.ts';
import type { CourseRow, Tables } from './db/tables.ts';
import { type House, here } from './house.ts';
import { summaryColumns } from './summary-row.ts';
import { Trouble } from './trouble.ts';

const atATime = 500;

/**
 * Writes a whole course from a file in one transaction, under new keys. Facts keep their numbers, times and authors;
 * an author who is not a member here becomes one who has left. `therapist` is who holds it now.
 * Throws Trouble when the course is already here or its client cannot be read.
 */
export async function importChart(
  house: House,
  { header, facts }: { header: CourseHeader; facts: readonly Fact[] },
  therapist: string = header.therapist,
): Promise<CourseRow> {
  const place = `course/${header.course}`;
  const made = newKey(house.master, place);
  const row: CourseRow = {
    ...summaryColumns(fold(header.course, facts)),
    service: here,
    id: header.course,
    client: header.client.id,
    therapist,
    key: made.kept,
  };
  await house.db.transaction().execute(async (transaction) => {
    const there = await transaction
      .selectFrom('course')
      .select('id')
      .where('service', '=', here)
      .where('id', '=', row.id)
      .executeTakeFirst();
    if (there)
      throw new Trouble('This course is already here, so it was not imported again. Nothing was changed.');
    await bringClient(house, transaction, header);
    await bringPeople(house, transaction, header);
    await transaction.insertInto('course').values(row).execute();
    let last = '';
    for (let from = 0; from < facts.length; from += atATime) {
      const some = facts.slice(from, from + atATime);
      last = await writeFacts(transaction, openKey(house.master, place, made.kept), last, some);
    }
  });
  return row;
}

async function bringClient(
  house: House,
  transaction: Transaction<Tables>,
  header: CourseHeader,
): Promise<void> {
  const there = await transaction
    .selectFrom('client')
    .select('id')
    .where('service', '=', here)
    .where('id', '=', header.client.id)
    .executeTakeFirst();
  if (there || !header.client.identity) return;
  const identity = identityForm.safeParse(header.client.identity);
  if (!identity.success) {
    throw new Trouble(
      'This file cannot be imported: who the client is cannot be read on line 1. Nothing was changed.',
    );
  }
  const client = newClient(house.master, header.client.id, identity.data, house.now());
  await transaction.insertInto('client').values(client).execute();
}

async function bringPeople(
  house: House,
  transaction: Transaction<Tables>,
  header: CourseHeader,
): Promise<void> {
  for (const { id, name } of header.people) {
    await transaction
      .insertInto('member')
      .values({
        service: here,
        person: id,
        name,
        email: '',
        roles: '[]',
        state: 'left',
        at: house.now().toISOString(),
      })
      .onConflict((same) => same.columns(['service', 'person']).doNothing())
      .execute();
  }
}
