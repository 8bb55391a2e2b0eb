import { v7 as newId } from 'uuid';
import type { Writing } from '#server/chains/writing.ts';
import type { MemberRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { alarmUpTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';

/** A letter to be written with the facts that say whom it asks. */
export interface Asking {
  id: string;
  reader: MemberRow;
}

/** Names the letters by which people are asked: one to each, however much it is about. */
export function asksByLetter(rows: ReadonlyMap<string, MemberRow>): {
  letterTo: (person: string) => string;
  letters: () => Asking[];
} {
  const letters = new Map<string, Asking>();
  return {
    letterTo(person) {
      const reader = rows.get(person);
      if (!reader) return '';
      const letter = letters.get(person) ?? { id: newId(), reader };
      letters.set(person, letter);
      return letter.id;
    },
    letters: () => [...letters.values()],
  };
}

/** Nothing clinical, and nobody's name: only that somebody is asked, and where to look. IPT protocol reference, 9.3 step 1. */
export async function writeAskingLetters(
  installation: Installation,
  transaction: Writing,
  letters: readonly Asking[],
): Promise<void> {
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/duty`;
  for (const { id, reader } of letters)
    await putInOutbox(installation, transaction, 'alarm-up', alarmUpTo(reader, link), { id });
}
