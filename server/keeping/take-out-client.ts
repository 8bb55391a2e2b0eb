import type { Kysely } from 'kysely';
import { everCalled, identityOrNone, readClientRow } from '#server/accounts/clients.ts';
import { openInvitee } from '#server/accounts/invitations.ts';
import { allMembers, isEverMember } from '#server/accounts/members.ts';
import { triesAtPages } from '#server/beside/own-page.ts';
import { changeRows, dropRows } from '#server/chains/keep-rows.ts';
import type { AnyRow, SignInTable } from '#server/chains/kept-tables.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { type ClientRow, type CourseRow, type LetterRow, oneService } from '#server/db/tables.ts';
import { keepNamesLeft } from '#server/group-charts/names-left.ts';
import { clientOfLetter, openMail } from '#server/post/outbox.ts';
import { buryReferral, referralsOf } from '#server/referral-charts/bury.ts';
import { forgetLanguageOf } from '#server/service/own-language.ts';
import { forgetTriesOf } from '#server/sign-in/tries.ts';
import { buryCourse, type Laying } from './lay-to-rest.ts';

/**
 * Takes a client out with these courses, which are all they have: the key of each is destroyed, and who they are, their
 * account, their invitations, every letter that is theirs and every try to sign in as them go. Who looked stays, without
 * the reason that was given.
 */
export async function takeOutClient(
  to: Grower,
  transaction: Writing,
  row: ClientRow,
  courses: readonly CourseRow[],
  laying: Laying,
): Promise<void> {
  for (const entry of await mergedInto(transaction, row.id))
    await takeOutClient(to, transaction, entry, [], laying);
  const known = await knownAs(to, transaction, row);
  await takeOutLetters(to, transaction, isOfClient(to, row, known.addresses, courses));
  await forgetTriesOf(to, transaction, [...known.addresses, ...known.invitations]);
  for (const course of courses) await takeOutCourse(to, transaction, course, laying);
  for (const referral of await referralsOf(transaction, row.id))
    await buryReferral(to, transaction, referral, laying);
  await dropRows(to, transaction, 'invitation', { client: row.id });
  await dropRows(to, transaction, 'client', { id: row.id });
  if (row.account !== null) await takeOutAccount(to, transaction, row.account);
}

/** Takes one course out, and of its client only what leads to it. */
export async function takeOutCourse(
  to: Grower,
  transaction: Writing,
  course: CourseRow,
  laying: Laying,
): Promise<void> {
  const { id } = course;
  const client = await readClientRow(transaction, course.client);
  await keepNamesLeft(to, transaction, course, client ? everCalled(to.master, client) : []);
  await takeOutLetters(to, transaction, (letter) => wholeLetter(to, letter).includes(id));
  await forgetTriesOf(to, transaction, [triesAtPages(id)]);
  await buryCourse(to, transaction, id, laying);
  await changeRows(to, transaction, 'look', { course: id }, { reason: '' });
}

/** The entries that became one with this client’s. */
const mergedInto = (transaction: Writing, client: string): Promise<ClientRow[]> =>
  transaction
    .selectFrom('client')
    .selectAll()
    .where('service', '=', oneService)
    .where('merged_into', '=', client)
    .execute();

/** By what else a client is known here. */
interface KnownAs {
  /** Theirs, and where they were invited; that of somebody who works here says nothing of whom a letter is about. */
  addresses: string[];
  /** What names their invitations. */
  invitations: string[];
}

async function knownAs({ master }: Grower, transaction: Writing, row: ClientRow): Promise<KnownAs> {
  const account = row.account === null ? undefined : await accountRow(transaction, row.account);
  const invitations = await invitationsOf(transaction, row.id);
  const staff = new Set((await allMembers(transaction)).map(({ email }) => email.toLowerCase()));
  const addresses = [
    identityOrNone(master, row)?.email,
    account?.email,
    // An address that may not be theirs any more.
    ...invitations.map((one) => openInvitee(master, one).email),
  ]
    .filter((one) => typeof one === 'string')
    .map((one) => one.toLowerCase())
    .filter((one) => one !== '' && !staff.has(one));
  return { addresses, invitations: invitations.map(({ token }) => token) };
}

function wholeLetter({ master }: Grower, letter: LetterRow): string {
  const { subject, text, link } = openMail(master, letter);
  return `${subject}\n${text}\n${link ?? ''}`;
}

/** Tells whether a letter was written because of this client, is to one of their addresses, or leads to them or a course of theirs. */
const isOfClient =
  (to: Grower, row: ClientRow, addresses: readonly string[], courses: readonly CourseRow[]) =>
  (letter: LetterRow): boolean => {
    const whole = wholeLetter(to, letter);
    return (
      clientOfLetter(to.master, letter) === row.id ||
      addresses.includes(openMail(to.master, letter).to.toLowerCase()) ||
      [row, ...courses].some(({ id }) => whole.includes(id))
    );
  };

const invitationsOf = (transaction: Writing, client: string) =>
  transaction
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();

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
  await forgetTriesOf(to, transaction, [account]);
  await forgetLanguageOf(to, transaction, account);
  await dropRows(to, transaction, 'calendar', { person: account });
  await changeRows(to, transaction, 'look', { person: account }, { person: '' });
  await dropRows(to, transaction, 'verification', { value: account });
  for (const table of ['session', 'twoFactor', 'account'] as const)
    await dropRows(to, transaction, table, { userId: account });
  await dropRows(to, transaction, 'user', { id: account });
}
