import type { Kysely } from 'kysely';
import type { ErasureReason } from '#core/audit/erasure.ts';
import { identityOrNone, readClientRow } from '#server/accounts/clients.ts';
import { openInvitee } from '#server/accounts/invitations.ts';
import { allMembers, isEverMember, whoLookAfter } from '#server/accounts/members.ts';
import { audit } from '#server/audit/write.ts';
import { changeRows, dropRows } from '#server/chains/keep-rows.ts';
import type { AnyRow, SignInTable } from '#server/chains/kept-tables.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { type ClientRow, type CourseRow, type LetterRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { erasureTo } from '#server/post/mails.ts';
import { clientOfLetter, openMail, putInOutbox } from '#server/post/outbox.ts';
import { buryCourse, forgetCourse } from './lay-to-rest.ts';
import { leavingNoTrace } from './leave-no-trace.ts';

/** Who asked that a client be erased, who confirmed it, and why. */
export interface Erasing {
  client: string;
  askedBy: string;
  by: string;
  reason: ErasureReason;
}

/**
 * Erases a client: the key of every course of theirs is destroyed and each leaves its tombstone, and who they are, their
 * account, their invitations and every letter that is theirs are taken out, all at once or not at all. Who looked stays,
 * without the reason that was given; the chains can be checked as before.
 * @returns how many courses were laid to rest; undefined where there is no such client
 */
export async function eraseClient(installation: Installation, erasing: Erasing): Promise<number | undefined> {
  const gone = await leavingNoTrace(installation, () =>
    inSharedCommit(installation, (transaction) => takeOut(installation, transaction, erasing)),
  );
  for (const row of gone ?? []) forgetCourse(installation, row);
  return gone?.length;
}

async function takeOut(
  to: Grower,
  transaction: Writing,
  { client, askedBy, by, reason }: Erasing,
): Promise<CourseRow[] | undefined> {
  const row = await readClientRow(transaction, client);
  if (!row) return undefined;
  const courses = await coursesOf(transaction, client);
  await takeOutLetters(to, transaction, await marksOf(to, transaction, row, courses));
  for (const course of courses) {
    await buryCourse(to, transaction, course.id, { what: 'erased', by, why: reason });
    await changeRows(to, transaction, 'look', { course: course.id }, { reason: '' });
  }
  await dropRows(to, transaction, 'invitation', { client });
  await dropRows(to, transaction, 'client', { id: client });
  if (row.account !== null) await takeOutAccount(to, transaction, row.account);
  const tells = { courses: courses.length, reason };
  await audit(to, transaction, { what: 'client-erased', who: by, about: client, beside: askedBy, tells });
  for (const one of await whoLookAfter(transaction))
    await putInOutbox(to, transaction, 'erasure', erasureTo(one, 'erased'));
  return courses;
}

/**
 * Tells whether a letter was written because of this client, is to one of their addresses, or leads to their course. The
 * address of somebody who works here says nothing of whom a letter is about.
 */
async function marksOf(
  { master }: Grower,
  transaction: Writing,
  row: ClientRow,
  courses: readonly CourseRow[],
): Promise<(letter: LetterRow) => boolean> {
  const account = row.account === null ? undefined : await accountRow(transaction, row.account);
  const known = [
    identityOrNone(master, row)?.email,
    account?.email,
    ...(await invitedAt(master, transaction, row.id)),
  ];
  const staff = new Set((await allMembers(transaction)).map(({ email }) => email.toLowerCase()));
  const addresses = known
    .filter((one) => typeof one === 'string')
    .map((one) => one.toLowerCase())
    .filter((one) => one !== '' && !staff.has(one));
  return (letter) => {
    const { to, subject, text, link } = openMail(master, letter);
    const whole = `${subject}\n${text}\n${link ?? ''}`;
    return (
      clientOfLetter(master, letter) === row.id ||
      addresses.includes(to.toLowerCase()) ||
      courses.some(({ id }) => whole.includes(id))
    );
  };
}

/** Where they were invited: an address that may not be theirs any more. */
async function invitedAt(master: Buffer, transaction: Writing, client: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();
  return rows.map((row) => openInvitee(master, row).email);
}

/** The tables of sign-in in this transaction, whose rows are better-auth's. */
const ofSignIn = (transaction: Writing) => transaction as unknown as Kysely<Record<SignInTable, AnyRow>>;

const accountRow = (transaction: Writing, id: string): Promise<AnyRow | undefined> =>
  ofSignIn(transaction).selectFrom('user').selectAll().where('id', '=', id).executeTakeFirst();

async function takeOutLetters(
  to: Grower,
  transaction: Writing,
  isTheirs: (letter: LetterRow) => boolean,
): Promise<void> {
  const letters = await transaction
    .selectFrom('letter')
    .selectAll()
    .where('service', '=', oneService)
    .execute();
  for (const letter of letters) {
    if (isTheirs(letter)) await dropRows(to, transaction, 'letter', { id: letter.id });
  }
}

/** An account goes with its client; that of somebody who also works, or worked, here stays. */
async function takeOutAccount(to: Grower, transaction: Writing, account: string): Promise<void> {
  if (await isEverMember(transaction, account)) return;
  await dropRows(to, transaction, 'verification', { value: account });
  for (const table of ['session', 'twoFactor', 'account'] as const)
    await dropRows(to, transaction, table, { userId: account });
  await dropRows(to, transaction, 'user', { id: account });
}
