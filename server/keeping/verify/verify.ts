import { identityOrNone, readClientRow } from '#server/accounts/clients.ts';
import { checkpointHead } from '#server/chains/checkpoint-rows.ts';
import { Claims } from '#server/chains/claims.ts';
import { expectsFirst, type HeadsRead } from '#server/chains/heads-file.ts';
import { chartOfChain, type SignedHead } from '#server/chains/signed-heads.ts';
import { isMissingPart, unlessGone } from '#server/db/missing-part.ts';
import { isDamage } from '#server/db/sqlite/damage.ts';
import { type CheckpointRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { checkChart, checkLaidToRest, coursesToWalk } from './check-chart.ts';
import { checkCheckpoints, checkLines, checkSignedAfter } from './check-checkpoints.ts';
import { checkDatabase } from './check-database.ts';
import { checkGroups } from './check-groups.ts';
import { checkReferrals } from './check-referrals.ts';
import { chartNamed, checkTables, type Register } from './check-tables.ts';
import type { Wrong } from './found.ts';
import { verifyWords, words } from './words.ts';

/** What walking every chart and every chain found. `wrong` is empty when all is as it was written. */
export interface Verified {
  courses: number;
  groups: number;
  facts: number;
  /** Entries of the chains that are no charts: looks, members, roles, pairs, settings, letters, audit … */
  entries: number;
  checkpoints: number;
  wrong: Wrong[];
  /** What is no fault, and good to know. */
  notes: string[];
}

/** A file of checkpoints that was kept elsewhere. */
export interface KeptElsewhere extends HeadsRead {
  name: string;
}

type Progress = (done: number, of: number) => void;

/**
 * Walks all there is: the database itself, every chart, every chain and the rows it tells of, the checkpoints in the
 * database and in the file beside it, and, where they are given, checkpoints kept elsewhere.
 */
export async function verify(
  installation: Installation,
  progress: Progress = () => {},
  elsewhere?: KeptElsewhere,
): Promise<Verified> {
  const found: Verified = {
    courses: 0,
    groups: 0,
    facts: 0,
    entries: 0,
    checkpoints: 0,
    wrong: [],
    notes: [],
  };
  // What is outside is read first: whatever a running Kith writes meanwhile only adds to what must be there.
  const head = await checkpointHead(installation.db).catch(unlessDamaged);
  const files = filesToMeet(installation, elsewhere, head, found);
  const ofDatabase = await checkDatabase(installation);
  found.wrong.push(...ofDatabase.map((says) => ({ says })));
  try {
    await walk(installation, files, progress, found);
  } catch (error) {
    // Where a part of the database cannot be read or is gone, what was found up to it is told.
    if (ofDatabase.length === 0 && (found.wrong.length === 0 || !isDamage(error))) throw error;
  }
  return found;
}

/** Damage, and what is gone, is told of by the database's own check. */
const isTold = (error: unknown) => isDamage(error) || isMissingPart(error);

function unlessDamaged(error: unknown): undefined {
  if (!isTold(error)) throw error;
}

/** The file beside the database, and one kept elsewhere. */
function filesToMeet(
  { headsFile }: Installation,
  elsewhere: KeptElsewhere | undefined,
  head: SignedHead | undefined,
  { wrong }: Verified,
): KeptElsewhere[] {
  const name = 'kith.checkpoints';
  const beside = headsFile.read();
  // In a new folder the first checkpoint may be yet to come, or be on its way from the database to the file.
  if (head && !beside.isThere) wrong.push({ says: words.file.gone(name) });
  else if (head && !beginsWithCheckpoint(beside) && !(head.seq === 1 && expectsFirst(beside)))
    wrong.push({ says: words.file.noBeginning(name) });
  return [{ name, ...beside }, ...(elsewhere ? [elsewhere] : [])];
}

async function walk(
  installation: Installation,
  files: readonly KeptElsewhere[],
  progress: Progress,
  found: Verified,
): Promise<void> {
  const claims = new Claims();
  const checkpoints = await checkCheckpoints(installation, claims).catch(
    unlessGone({ rows: new Map<number, CheckpointRow>(), wrong: [], notes: [] }),
  );
  found.checkpoints = checkpoints.rows.size;
  found.wrong.push(...checkpoints.wrong);
  for (const file of files) {
    const says = checkLines(installation, file, checkpoints.rows, claims, file.name);
    found.wrong.push(...says.map((one) => ({ says: one })));
  }
  found.wrong.push(...(await checkSignedAfter(installation).catch(unlessGone([]))));
  const tables = await checkTables(installation, claims);
  found.entries = tables.entries;
  found.wrong.push(...tables.wrong);
  const charts = await checkCharts(installation, claims, tables.register, progress);
  found.courses = charts.courses;
  const groups = await checkGroups(installation, claims).catch(
    unlessGone({ groups: [] as string[], facts: 0, wrong: [] as Wrong[] }),
  );
  found.groups = groups.groups.length;
  const referrals = await checkReferrals(installation, claims, tables.register).catch(
    unlessGone({ referrals: [] as string[], facts: 0, wrong: [] as Wrong[], notes: [] as string[] }),
  );
  found.facts = charts.facts + groups.facts + referrals.facts;
  found.wrong.push(...charts.wrong, ...groups.wrong, ...referrals.wrong);
  const known = [...charts.known, ...groups.groups, ...referrals.referrals];
  found.wrong.push(...(await orphans(installation, known, claims)));
  found.notes.push(...checkpoints.notes, ...charts.notes, ...referrals.notes);
}

/** Beside the database it stands with every head. */
function beginsWithCheckpoint({ lines }: HeadsRead): boolean {
  const first = lines.get(1);
  if (first === undefined || first === 'unreadable' || !('checkpoint' in first)) return false;
  return first.checkpoint.heads !== undefined;
}

async function checkCharts(
  installation: Installation,
  claims: Claims,
  { tombstones, wrongBefore }: Register,
  progress: Progress,
): Promise<Pick<Verified, 'courses' | 'facts' | 'wrong' | 'notes'> & { known: string[] }> {
  const courses = await coursesToWalk(installation);
  const wrong: Wrong[] = wrongBefore.map(({ course, at, says }) => ({
    course,
    says: `it was not whole when it was brought over from an earlier Kith on ${at.slice(0, 10)}: ${says}`,
  }));
  const notes: string[] = [];
  let facts = 0;
  for (const [index, { id, client }] of courses.entries()) {
    const checked = await checkChart(installation, id, claims);
    facts += checked.facts;
    const mend = checked.told ? { mend: 'refresh' as const } : {};
    wrong.push(...checked.wrong.map((says) => ({ course: id, says, ...mend })));
    if (!(await clientOpens(installation, client)))
      wrong.push({ course: id, says: verifyWords.en.whoItsClientIsCannot });
    progress(index + 1, courses.length);
  }
  for (const [id, tombstone] of tombstones) {
    const left = await checkLaidToRest(installation, id, tombstone, claims);
    facts += left.facts;
    wrong.push(...left.wrong.map((says) => ({ course: id, says })));
    notes.push(tombstone.what === 'erased' ? words.notes.erased(id) : words.notes.moved(id, tombstone.why));
  }
  const known = [...courses.map(({ id }) => id), ...tombstones.keys()];
  return { courses: courses.length, facts, wrong, notes, known };
}

async function clientOpens(installation: Installation, id: string): Promise<boolean> {
  const row = await readClientRow(installation.db, id).catch(unlessGone(undefined));
  return row !== undefined && identityOrNone(installation.master, row) !== null;
}

/** Charts of which there are entries, looks or claims, and neither a row in the lists nor a tombstone. */
async function orphans({ db }: Installation, known: readonly string[], claims: Claims): Promise<Wrong[]> {
  const facts = await db
    .selectFrom('fact')
    .select(['service', 'course'])
    .distinct()
    .execute()
    .catch(unlessGone([]));
  const looks = await db.selectFrom('look').select('course').distinct().execute().catch(unlessGone([]));
  // Charts are read once more, last: one that was opened since has entries and a row.
  const now = await Promise.all(
    (['course', 'group_chart', 'referral'] as const).map((table) =>
      db.selectFrom(table).select('id').where('service', '=', oneService).execute().catch(unlessGone([])),
    ),
  );
  const walked = new Set([...known, ...now.flat().map(({ id }) => id)]);
  const wrong = new Map<string, string>();
  for (const { service, course } of facts) {
    if (service !== oneService) wrong.set(course, words.course.ofAnotherService);
    else if (!walked.has(course)) wrong.set(course, words.course.noRow);
  }
  for (const { course } of looks) {
    if (!walked.has(course) && !wrong.has(course)) wrong.set(course, words.course.lookedAtAndGone);
  }
  const found: Wrong[] = [...wrong].map(([course, says]) => ({ course, says }));
  for (const chain of claims.chains) {
    const chart = chartOfChain(chain);
    if (!chart || walked.has(chart.id)) continue;
    const [claim] = claims.of(chain).toSorted((a, b) => b.seq - a.seq);
    if (claim) found.push({ ...chartNamed(chain), says: words.course.gone(claim.by, claim.seq) });
  }
  return found;
}
