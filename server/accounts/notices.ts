import type { Told } from '#core/api-answers/audit.ts';
import { type Audited, audited } from '#core/audit/kinds.ts';
import { runsAccounts } from '#core/roles.ts';
import { type KnownEntry, knownEntries } from '#server/audit/read.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { linesOf } from './audit-page.ts';
import type { Person } from './person.ts';

/** What somebody is told where it was done to them, or where they are named beside. */
const toldOfOneself: readonly Audited[] = [
  'roles-changed',
  'pair-made',
  'pair-ended',
  'cover-named',
  'cover-ended',
  'courses-handed-over',
  'password-link-made',
  'password-set-by-link',
  'account-taken-up-again',
  'second-step-taken-off',
  'opened-in-emergency',
];

/** What those who look after the service are told of everybody, beside all that is done to rights. */
const toldOfOthers: readonly Audited[] = [
  'member-joined',
  'member-left',
  'password-link-made',
  'account-taken-up-again',
  'second-step-taken-off',
  'erasure-asked',
  'erasure-withdrawn',
  'client-erased',
  'course-moved',
  'backup-restored',
  'verify-found',
];

const mostShown = 30;

function concerns({ id, roles }: Person, { who, what, about, beside }: KnownEntry): boolean {
  if (who === id) return false;
  if (toldOfOneself.includes(what) && [about, beside].includes(id)) return true;
  return roles.some(runsAccounts) && (audited[what] === 'rights' || toldOfOthers.includes(what));
}

/** From when on somebody is told: since they last said that they read it, or else since they joined. */
function sinceWhen({ id }: Person, known: readonly KnownEntry[]): number {
  const read = known.findLast(({ what, who }) => what === 'notice-read' && who === id);
  const joined = known.findLast(({ what, who }) => what === 'member-joined' && who === id);
  return Math.max(read?.upTo ?? 0, joined?.seq ?? 0);
}

async function untold(installation: Installation, person: Person): Promise<KnownEntry[]> {
  const known = await knownEntries(installation);
  const since = sinceWhen(person, known);
  return known.filter((entry) => entry.seq > since && concerns(person, entry));
}

/** What others did to somebody's rights or account and they have not said yet that they read, newest first. */
export async function toldTo(installation: Installation, person: Person): Promise<Told> {
  const entries = await untold(installation, person);
  return { lines: await linesOf(installation, entries.slice(-mostShown).toReversed(), person.id) };
}

/** Somebody says that they read what they were told; the audit keeps that they did. @param upTo the newest line they saw */
export async function haveRead(installation: Installation, person: Person, upTo: number): Promise<void> {
  const entries = await untold(installation, person);
  if (!entries.some(({ seq }) => seq <= upTo)) return;
  await inSharedCommit(installation, (transaction) =>
    audit(installation, transaction, { what: 'notice-read', who: person.id, tells: { upTo } }),
  );
}
