import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { seal, unseal } from '#server/db/seal.ts';
import { type LetterRow, oneService, type Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** A letter waits in the outbox until the post takes it; without a post an administrator can read and copy it. */
const letterShape = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  link: z.string().nullable(),
});
export type Mail = z.output<typeof letterShape>;

const placeOf = (id: string) => `letter/${id}`;

/** Writes a letter in the caller's transaction; it is sent after that commits. */
export async function putInOutbox(
  { master, now }: Pick<Installation, 'master' | 'now'>,
  db: Kysely<Tables>,
  kind: string,
  letter: Mail,
): Promise<void> {
  const id = newId();
  await db
    .insertInto('letter')
    .values({
      service: oneService,
      id,
      kind,
      sealed: seal(master, placeOf(id), JSON.stringify(letter)),
      at: now().toISOString(),
      sent: null,
      tries: 0,
      tried: null,
      failure: null,
    })
    .execute();
}

/** What waits, oldest first, and was written since. */
export async function waitingMails(db: Kysely<Tables>, since: Date): Promise<LetterRow[]> {
  return db
    .selectFrom('letter')
    .selectAll()
    .where('service', '=', oneService)
    .where('sent', 'is', null)
    .where('at', '>=', since.toISOString())
    .orderBy('at')
    .limit(200)
    .execute();
}

/** After a letter has gone, only whom it went to and its subject are kept: a link in it still opens something. */
export async function markSent(db: Kysely<Tables>, master: Buffer, row: LetterRow, at: Date): Promise<void> {
  const { to, subject } = openMail(master, row);
  const letter: Mail = { to, subject, text: '', link: null };
  await db
    .updateTable('letter')
    .set({
      sent: at.toISOString(),
      failure: null,
      sealed: seal(master, placeOf(row.id), JSON.stringify(letter)),
    })
    .where('service', '=', oneService)
    .where('id', '=', row.id)
    .execute();
}

export function openMail(master: Buffer, row: LetterRow): Mail {
  return letterShape.parse(JSON.parse(unseal(master, placeOf(row.id), row.sealed)));
}
