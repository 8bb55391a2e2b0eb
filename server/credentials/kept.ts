import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  credentials as credentialsKnown,
  type HeldCredential,
  heldCredential,
  refuseCredential,
} from '#core/credentials/credential.ts';
import { refuseHeldTwice } from '#core/credentials/held-twice.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { problem, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { keptProtocols } from '#server/protocols/own.ts';
import { todayIn } from '#server/service/clock.ts';
import { byTheirIds, changeSetting, settingChanges } from '#server/service/setting-changes.ts';
import { readSetting } from '#server/service/stored-settings.ts';
import { refusedOfCredentials } from './words.ts';

const setting = 'credentials';
const list = z.array(heldCredential).max(20_000);

/** The credentials as they are to be, and as they were when this was written. */
export const credentialsForm = z.object({
  credentials: list,
  before: list.default([]),
  /** Why the service keeps no list any more, so that nobody is asked for a credential; only an empty list asks for it. */
  turnedOff: z.string().trim().min(1, refusedOfCredentials.en['why-off']).max(300).optional(),
});

/** The entries as they are written: one that is new or was changed says whether whoever holds it wrote it. */
const writtenBy = (
  person: string,
  now: readonly HeldCredential[],
  next: readonly HeldCredential[],
): HeldCredential[] => {
  const stood = new Map(now.map((one) => [one.id, one]));
  return next.map(({ writtenBy: _sent, ...one }) => {
    const before = stood.get(one.id);
    const stands: HeldCredential = before ?? one;
    const { writtenBy: by, ...was } = stands;
    const isSame = before !== undefined && isDeepStrictEqual(was, one);
    const whose = isSame ? by : one.person === person ? ('themselves' as const) : undefined;
    return { ...one, ...(whose && { writtenBy: whose }) };
  });
};

/** The credentials there are: those of the list, and those that a form of therapy of the service’s own asks for, whatever its state. */
async function credentialsThereAre({ db }: Pick<Installation, 'db'>): Promise<ReadonlySet<string>> {
  const own = (await keptProtocols(db)).flatMap(({ protocol }) => protocol.credentials);
  return new Set([...credentialsKnown.map(({ id }) => id), ...own]);
}

/** Who holds what, as the service keeps it; none while it keeps no list. */
export const credentialsKept = ({ db }: Pick<Installation, 'db'>): Promise<readonly HeldCredential[]> =>
  keptIn(db);

const keptIn = whileUnchanged(
  ['setting'],
  () => '',
  async (db): Promise<readonly HeldCredential[]> => {
    const stored = await readSetting(db, setting);
    const known = stored === null ? undefined : list.safeParse(JSON.parse(stored));
    return known?.success ? known.data : [];
  },
);

/**
 * Sets who holds what, one after another; refuses (422) what cannot be, and (409) what was written against another list than
 * stands now.
 */
export const setCredentials = (
  installation: Installation,
  person: Pick<Person, 'id'>,
  form: z.output<typeof credentialsForm>,
): Promise<void> => inTurn(installation.db, setting, () => setInTurn(installation, person, form));

async function setInTurn(
  installation: Installation,
  person: Pick<Person, 'id'>,
  { credentials: asked, before, turnedOff }: z.output<typeof credentialsForm>,
): Promise<void> {
  const now = await credentialsKept(installation);
  const today = await todayIn(installation);
  if (!isDeepStrictEqual(before, now)) throw problem(409, 'stale', refusedOfCredentials.en.stale);
  if (asked.length === 0 && now.length > 0 && turnedOff === undefined)
    throw problem(422, 'turns-off', refusedOfCredentials.en['turns-off']);
  const credentials = writtenBy(person.id, now, asked);
  const known = await memberNames(installation.db);
  if (credentials.some((one) => !known.has(one.person)))
    throw problem(422, 'no-such-person', refusedOfCredentials.en['no-such-person']);
  if (new Set(credentials.map(({ id }) => id)).size < credentials.length)
    throw problem(422, 'twice', refusedOfCredentials.en.twice);
  const askedFor = await credentialsThereAre(installation);
  for (const one of credentials) {
    const isNew = !now.some((before) => isDeepStrictEqual(before, one));
    if (isNew && !askedFor.has(one.what))
      throw problem(422, 'no-such-credential', refusedOfCredentials.en['no-such-credential']);
    // What was written before these were asked stays, until it is changed.
    const wrong = refuseCredential(one, today) ?? (isNew ? refuseHeldTwice(one, credentials) : undefined);
    if (wrong) throw refusalProblem(wrong);
  }
  const changes = settingChanges(byTheirIds(now), byTheirIds(credentials), setting);
  if (changes.length > 0 && credentials.length === 0)
    changes.unshift({ name: `${setting}.turnedOff`, from: '', to: turnedOff ?? '' });
  await changeSetting(installation, person.id, setting, { changes, is: credentials });
}
