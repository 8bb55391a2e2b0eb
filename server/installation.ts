import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { KnownBackups } from '#server/backups/known.ts';
import { learnCheckpoint } from '#server/chains/checkpoint-rows.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { HeadsFile } from '#server/chains/heads-file.ts';
import { type SigningKey, signingKeyOf } from '#server/chains/signing-key.ts';
import { type LiveNews, liveNews } from '#server/courses/news/live-news.ts';
import { writeHeldLooks } from '#server/courses/write-looks.ts';
import { headsFileIn } from '#server/db/database-files.ts';
import { engineOf } from '#server/db/engine.ts';
import { isMissingPart } from '#server/db/missing-part.ts';
import { NotAsItWas } from '#server/db/not-as-it-was.ts';
import { isThere, openTables, unlocked } from '#server/db/open.ts';
import { lookForOthers, lookFromHere, otherProcessWrote, whenOthersWrote } from '#server/db/other-writers.ts';
import type { Db } from '#server/db/tables.ts';
import { Disk } from '#server/disk/disk.ts';
import { bringOver } from '#server/keeping/bring-over.ts';
import { finishErasing } from '#server/keeping/leave-no-trace.ts';
import { makeMasterKey, masterKeyThatFits } from '#server/keeping/master-key.ts';
import { settleAtStart } from '#server/keeping/restoring-folder.ts';
import { checkShape } from '#server/keeping/verify/check-database.ts';
import { words as verifyWords } from '#server/keeping/verify/words.ts';
import { stopReadingApart } from '#server/lists/read-apart.ts';
import { markListsWritten } from '#server/lists/written-by.ts';
import { type InstalledCurves, readCurves } from '#server/service/curves.ts';
import { setUpCodeFor } from '#server/service/set-up-code.ts';
import { type InstalledPacks, readPacks } from '#server/service/wording.ts';
import type { PasswordHashing } from '#server/sign-in/better-auth.ts';
import { makeSignInTables, openSignIn, type SignIn } from '#server/sign-in/sign-in.ts';
import { failureOf } from './failure.ts';
import { serviceLog } from './log.ts';
import { machineClock } from './machine-clock.ts';
import type { Settings } from './settings.ts';

/** What every route of one running Kith shares. */
export interface Installation {
  db: Db;
  /** The key that seals every other key. */
  master: Buffer;
  /** What this service signs where its charts and chains end. */
  signing: SigningKey;
  /** Where that is kept beside the database. */
  headsFile: HeadsFile;
  /** The disk of the data folder, and what is kept in reserve on it. */
  disk: Disk;
  /** How the backups stand that are made by themselves. */
  backups: KnownBackups;
  settings: Settings;
  signIn: SignIn;
  live: LiveNews;
  /** Wording of instruments that the service brought, as it was read at the start. */
  wording: InstalledPacks;
  /** Curves of expected response that the service brought, as they were read at the start; Kith ships none. */
  curves: InstalledCurves;
  /** What is asked for on the first visit, where others can reach this Kith; null where nothing is. */
  setUpCode: string | null;
  stopHearing: () => void;
  log: Logger;
  now: () => Date;
}

/** How an installation is opened; all of it may be left out. */
interface Opening {
  log?: Logger;
  now?: () => Date;
  /** Says what is done once and takes a while, such as bringing an older folder over. */
  tell?: (words: string) => void;
  /** How passwords are hashed, where it is not the slow way that keeps a stolen database safe. */
  passwords?: PasswordHashing;
}

/** Opens everything one running Kith needs from its data folder. Throws Trouble with a sentence. */
export async function openInstallation(
  settings: Settings,
  { log = serviceLog(), now = machineClock, tell = () => {}, passwords }: Opening = {},
): Promise<Installation> {
  settleAtStart(settings.folder);
  const isNew = !(await isThere(settings));
  if (isNew && !existsSync(headsFileIn(settings.folder))) makeMasterKey(settings);
  const locked = await openTables(settings);
  const stops: (() => void)[] = [];
  try {
    const master = await masterKeyThatFits(locked, settings);
    await makeSignInTables(locked, settings);
    const db = await unlocked(locked, master, tell);
    otherProcessWrote(db);
    await lookFromHere(db);
    const secret = createHmac('sha256', master).update('sign-in').digest('hex');
    const signing = signingKeyOf(master);
    const [headsFile, disk] = [new HeadsFile(settings.folder, signing), new Disk(settings.folder)];
    const signIn = await openSignIn(
      { db, master, signing, headsFile, disk, now },
      settings,
      secret,
      passwords,
    );
    const [live, wording] = [liveNews(), readPacks(settings.folder)];
    const curves = readCurves(settings.folder);
    const setUpCode = await setUpCodeFor(db, settings);
    const parts = { db, master, signing, headsFile, disk, settings, signIn, live, wording, curves };
    const backups = new KnownBackups(settings.folder, settings.backupEvery, now);
    const shared = { ...parts, backups, setUpCode, log, now };
    const stopHearing = hearOtherProcesses(db, log);
    stops.push(stopHearing);
    const installation = { ...shared, stopHearing };
    await learnCheckpoint(signing, db);
    await bringOver(installation, tell);
    await finishErasing(installation);
    await engineOf(db).opened();
    if (isNew) await markListsWritten(installation);
    return installation;
  } catch (error) {
    for (const stop of stops) stop();
    const told = await asFoundGone(error, locked, settings).catch(() => error);
    await locked.destroy();
    throw told;
  }
}

/** What stops a start, with the name of each part of the database that is gone where that is what stops it. */
async function asFoundGone(error: unknown, db: Db, settings: Settings): Promise<unknown> {
  if (!isMissingPart(error)) return error;
  return new NotAsItWas(verifyWords.database.partsGone(await checkShape(db, settings)), 'parts-gone');
}

const lookedForEvery = 1_000;

/**
 * What another process on the same folder changed is heard here within a second, and by whoever asks for anything at
 * once: who is signed in and as what, the service's name, zone and settings, and what was added to charts.
 */
function hearOtherProcesses(db: Db, log: Logger): () => void {
  whenOthersWrote(db, forgetSignedIn);
  const timer = setInterval(() => {
    lookForOthers(db).catch((error: unknown) => log.error(failureOf(error), 'failed'));
  }, lookedForEvery);
  timer.unref();
  return () => clearInterval(timer);
}

/** Closes what was opened; whatever this process wrote stands in a checkpoint. */
export async function closeInstallation(installation: Installation): Promise<void> {
  const { headsFile, db, log } = installation;
  installation.stopHearing();
  await writeHeldLooks(installation).catch((error: unknown) => log.error(failureOf(error), 'looks lost'));
  if (headsFile.added > 0)
    await writeCheckpoint(installation).catch((error: unknown) =>
      log.error(failureOf(error), 'no checkpoint'),
    );
  headsFile.close();
  await stopReadingApart(db);
  await db.destroy();
}
