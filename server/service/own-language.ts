import { z } from 'zod';
import { dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting, writeSetting } from './stored-settings.ts';
import { ownLanguage as words } from './words.ts';

/** A language by its code, such as `da` or `pt-BR`. Which of them the page speaks is the page’s own to know. */
export const ownLanguageForm = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, words.en.language),
});

const nameOf = (person: string) => `language/${person}`;

/** The language that somebody chose to read in, which they find on every device; null where they chose none. */
export const languageChosenBy = ({ db }: Pick<Installation, 'db'>, person: string): Promise<string | null> =>
  readSetting(db, nameOf(person));

/** Somebody whose account it is, with the language they are written to in, where they chose one. */
export async function inOwnLanguage<Holder extends { id: string }>(
  installation: Pick<Installation, 'db'>,
  holder: Holder,
): Promise<Holder & { language?: string }> {
  const language = await languageChosenBy(installation, holder.id);
  return language ? { ...holder, language } : holder;
}

export const keepLanguageOf = (installation: Installation, person: string, language: string): Promise<void> =>
  inSharedCommit(installation, (transaction) =>
    writeSetting(installation, transaction, nameOf(person), language),
  );

/**
 * How the language their therapist chose for a client is kept with the account, so that letters and pages are in it;
 * nothing is where the client chose another themselves. @param before what the therapist had chosen until now
 */
export async function followTherapist(
  installation: Grower & Pick<Installation, 'db'>,
  account: string,
  { now, before = 'en' }: { now: string; before?: string },
): Promise<(transaction: Writing) => Promise<void>> {
  const chosen = (await languageChosenBy(installation, account)) ?? before;
  if (now === before || chosen !== before) return async () => {};
  return (transaction) => writeSetting(installation, transaction, nameOf(account), now);
}

export const forgetLanguageOf = (to: Grower, transaction: Writing, person: string): Promise<unknown> =>
  dropRows(to, transaction, 'setting', { name: nameOf(person) });
