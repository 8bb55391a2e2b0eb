import type { Kysely, Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { seal, unseal } from './db/seal.ts';
import type { LetterRow, Tables } from './db/tables.ts';
import { here } from './house.ts';

/** A letter waits in the outbox until the post takes it; without a post an administrator can read and copy it. */
export const letterShape = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  link: z.string().nullable(),
});
export type Letter = z.output<typeof letterShape>;

const placeOf = (id: string) => `letter/${id}`;

/** Writes a letter in the caller's transaction; it is sent after that commits. */
export async function writeLetter(
  db: Kysely<Tables> | Transaction<Tables>,
  master: Buffer,
  kind: string,
  letter: Letter,
  at: Date,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('letter')
    .values({
      service: here,
      id,
      kind,
      sealed: seal(master, placeOf(id), JSON.stringify(letter)),
      at: at.toISOString(),
      sent: null,
      tries: 0,
      failure: null,
    })
    .execute();
  return id;
}

export function openLetter(master: Buffer, row: LetterRow): Letter {
  return letterShape.parse(JSON.parse(unseal(master, placeOf(row.id), row.sealed)));
}
