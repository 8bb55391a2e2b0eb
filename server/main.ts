import type { Server } from 'node:http';
import { startClimbing } from '#server/alarms/start-climbing.ts';
import type { IntoFolder } from '#server/backups/into-folder.ts';
import { startBackups } from '#server/backups/start-backups.ts';
import { writeHeldLooks } from '#server/courses/write-looks.ts';
import { demoBeside } from '#server/demo/beside.ts';
import { watchDisk } from '#server/disk/watch.ts';
import type { Meter } from '#server/health/meter.ts';
import type { Phase } from '#server/health/phase.ts';
import { type Answering, close, listen } from '#server/http/listening/listen.ts';
import { keepCheckpoints } from '#server/keeping/keep-checkpoints.ts';
import { startRefreshing } from '#server/keeping/refresh-lists.ts';
import { startPost } from '#server/post/post.ts';
import { startClimbingInReferrals } from '#server/referrals/start-climbing.ts';
import { startForgetting } from '#server/referrals/start-forgetting.ts';
import { checkWays, sendingsOf } from '#server/reminders/sendings.ts';
import { startReminding } from '#server/reminders/start-reminding.ts';
import { codeAsPrinted } from '#server/service/set-up-code.ts';
import { firstVisit } from '#server/service/words.ts';
import { kithApp, metricsApp, startingApp } from './app.ts';
import { closeInstallation, type Installation, openInstallation } from './installation.ts';
import type { Settings } from './settings.ts';
import { mainWords } from './words.ts';

export interface Running {
  address: string;
  installation: Installation;
  stop: () => Promise<void>;
}

/**
 * Opens the data folder and serves until stopped. Throws Trouble with a sentence that says what to do.
 * @param tell says what takes a while, such as filling the demo clinic, and which wording is left out
 * @param backupsInto where backups are made by themselves, if they are
 */
export async function start(
  settings: Settings,
  tell?: (words: string) => void,
  backupsInto?: IntoFolder,
): Promise<Running> {
  checkWays(settings);
  const phase: Phase = { is: 'starting' };
  const answering: Answering = { app: startingApp() };
  const server = await listen(settings, answering);
  let meter: Meter | undefined;
  let figures: Server | undefined;
  const opened = async () => {
    figures = await listenForMetrics(settings, () => meter);
    return openedFor(settings, tell);
  };
  const installation = await opened().catch(async (error: unknown) => {
    await Promise.all([close(server), close(figures)]);
    throw error;
  });
  for (const sentence of [...installation.wording.leftOut, ...installation.curves.leftOut]) tell?.(sentence);
  const { setUpCode } = installation;
  if (setUpCode) tell?.(firstVisit.en.printed.replace('{{code}}', codeAsPrinted(setUpCode)));
  const demo = demoBeside(settings, (its) => start(its));
  if (figures) meter = await meterOf(installation, phase);
  answering.app = kithApp(installation, { demo, phase, meter });
  const stopRefreshing = startRefreshing(installation, tell);
  const stopWatching = await watchDisk(installation, writeHeldLooks, tell);
  const stopCheckpoints = await keepCheckpoints(installation, tell);
  const stopPost = startPost(installation, sendingsOf(installation));
  const stopReminding = startReminding(installation);
  const stopClimbing = startClimbing(installation);
  const stopClimbingInReferrals = startClimbingInReferrals(installation);
  const stopForgetting = startForgetting(installation);
  const stopBackups = startBackups(installation, backupsInto, settings.backupEvery);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  phase.is = 'open';
  return {
    address: settings.url ?? `http://${host}:${port}`,
    installation,
    async stop() {
      phase.is = 'stopping';
      await demo.stop();
      await close(server);
      await close(figures);
      await stopRefreshing();
      await stopClimbing();
      await stopClimbingInReferrals();
      await stopForgetting();
      await stopReminding();
      await stopPost();
      await stopBackups();
      stopCheckpoints();
      stopWatching();
      await closeInstallation(installation);
    },
  };
}

/** A demo is filled from stories that no other Kith needs. */
async function openedFor(settings: Settings, tell?: (words: string) => void): Promise<Installation> {
  if (!settings.demo) return openInstallation(settings, { tell });
  const { openDemo } = await import('#server/demo/open.ts');
  return openDemo(settings, { tell });
}

/** What counts requests is brought where somebody reads the figures. */
async function meterOf(installation: Installation, phase: Phase): Promise<Meter> {
  const { Meter } = await import('#server/health/meter.ts');
  return new Meter(installation, phase);
}

/** The figures are read at a port of their own, where one is named. */
const listenForMetrics = async (
  { metricsPort: port, metricsHost: host }: Settings,
  meter: () => Meter | undefined,
): Promise<Server | undefined> =>
  port === undefined
    ? undefined
    : listen({ host, port, taken: mainWords.en.metricsPortIsTaken }, { app: metricsApp(host, meter) });
