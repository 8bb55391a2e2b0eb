import { basename } from 'node:path';
import type { Command } from 'commander';
import { verifyWords } from '#cli/said/words.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { backupsInWords } from '#server/backups/state.ts';
import { everSeen } from '#server/chains/ever-seen.ts';
import { readLines } from '#server/chains/heads-file.ts';
import { unlessGone } from '#server/db/missing-part.ts';
import { NotAsItWas } from '#server/db/not-as-it-was.ts';
import { damageOf, isDamage } from '#server/db/sqlite/damage.ts';
import { roomInWords } from '#server/disk/watch.ts';
import type { Installation } from '#server/installation.ts';
import { refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { sentenceOf } from '#server/keeping/verify/found.ts';
import { type KeptElsewhere, type Verified, verify } from '#server/keeping/verify/verify.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, exitCodes, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

const words = {
  en: {
    does: 'Check every record and every row that a chain tells of: that nothing is missing, changed, added or unreadable. Ends with 3 if something is.',
    againstExample: 'kith verify --against /mnt/elsewhere/kith-checkpoints.jsonl',
    against: 'compare with lines of “kith checkpoint” that were kept elsewhere',
    notReadable: (file: string) =>
      `The file ${file} cannot be read. Name a file of lines from “kith checkpoint”.`,
    groups: (groups: number) => `, ${groups} ${groups === 1 ? 'group' : 'groups'}`,
    noLine: (file: string) => `There is no line in ${file}. Name a file of lines from “kith checkpoint”.`,
    compared: (lines: number) => `Compared with ${lines} ${lines === 1 ? 'line' : 'lines'} kept elsewhere.`,
    checked: (done: number, of: number) => `${done} of ${of} courses checked`,
    keepElsewhere:
      'Somebody who holds this service’s keys, or puts back an older copy of the whole folder, is found out only by lines of “kith checkpoint” kept elsewhere: “kith verify --against FILE”.',
  },
}.en;

interface Flags extends FolderAndJson {
  refresh?: true;
  against?: string;
}

interface Found extends Verified {
  refreshed?: string[];
}

export function verifyCommand(): Command {
  return teach('verify', words.does, [
    'kith verify',
    'kith verify --data /srv/kith --json',
    words.againstExample,
    'kith verify --refresh',
  ])
    .option('--against <file>', words.against)
    .option('--refresh', verifyWords.en.firstWriteAnewRows)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ json, refresh, against, ...folder }: Flags) => {
      const elsewhere = against === undefined ? undefined : linesIn(against);
      const found = await check(settingsOfExisting(folder), { refresh, elsewhere });
      if (found.wrong.length > 0) process.exitCode = exitCodes.found;
      answer(json, found, () => inWords(found, elsewhere).join('\n'));
    });
}

async function check(
  settings: Settings,
  { refresh, elsewhere }: { refresh?: true; elsewhere?: KeptElsewhere },
): Promise<Found> {
  try {
    return await withInstallation(settings, async (installation) => {
      const refreshed = refresh && (await refreshSummaries(installation, tellProgress).catch(unlessGone([])));
      const verified = await verify(installation, tellProgress, elsewhere);
      await auditWrong(installation, verified);
      const room = roomInWords(installation);
      const told = [...(room ? [room] : []), ...backupsInWords(installation.backups.state())];
      verified.notes.push(...told.map((one) => one.replace(/\.$/, '')));
      return { ...verified, ...(refreshed ? { refreshed } : {}) };
    });
  } catch (error) {
    if (error instanceof NotAsItWas) return nothingBut([error.message.replace(/\.$/, '')]);
    const damage = isDamage(error) ? damageOf(settings.folder) : [];
    if (damage.length === 0) throw error;
    return nothingBut(damage);
  }
}

/** What was found stands in the audit; a database that is damaged, or has lost entries, is left as it was found: the next start says so. */
async function auditWrong(installation: Installation, { wrong }: Verified): Promise<void> {
  const isDamaged = wrong.some(
    ({ course, group, referral, table }) =>
      course === undefined && group === undefined && referral === undefined && table === undefined,
  );
  if (wrong.length === 0 || isDamaged) return;
  const { missing } = await everSeen(installation, installation.db, installation.headsFile.read());
  if (missing.length > 0) return;
  const found = { what: 'verify-found', who: theMachine, tells: { wrong: wrong.length } } as const;
  // What was found is told all the same, where it cannot be written down.
  await auditAlone(installation, found).catch(() => undefined);
}

/** Where a database is so that it cannot even be opened. */
const nothingBut = (says: readonly string[]): Found => ({
  courses: 0,
  groups: 0,
  facts: 0,
  entries: 0,
  checkpoints: 0,
  wrong: says.map((one) => ({ says: one })),
  notes: [],
});

function linesIn(file: string): KeptElsewhere {
  try {
    const read = readLines(file);
    if (read.lines.size > 0) return { name: basename(file), ...read };
  } catch {
    throw new Trouble(words.notReadable(file), 'not-readable');
  }
  throw new Trouble(words.noLine(file), 'no-line');
}

function inWords(found: Found, elsewhere: KeptElsewhere | undefined): string[] {
  const anew = (found.refreshed ?? []).map((course) => verifyWords.en.courseItsRowInLists(course));
  const notes = found.notes.map((note) => `${note}.`);
  const groups = found.groups > 0 ? words.groups(found.groups) : '';
  const counted = `${found.courses} courses${groups}, ${found.facts} entries`;
  const walked = `${counted}; ${found.entries} entries in the service’s own chains, ${found.checkpoints} checkpoints`;
  const against = elsewhere ? words.compared(elsewhere.lines.size) : words.keepElsewhere;
  if (found.wrong.length === 0) return [...anew, ...notes, verifyWords.en.allIs(walked), against];
  const todo = found.wrong.every(({ mend }) => mend === 'refresh')
    ? verifyWords.en.everyChartIsWholeKith
    : verifyWords.en.somethingIsWrongRestoreBackup;
  return [...anew, ...found.wrong.map(sentenceOf), ...notes, `${todo} (${walked})`, against];
}

const every = 100;

function tellProgress(done: number, of: number): void {
  if (of >= every && (done % every === 0 || done === of)) console.error(words.checked(done, of));
}
