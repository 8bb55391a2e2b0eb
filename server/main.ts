import { type Server, ServerResponse } from 'node:http';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { startClimbing } from '#server/alarms/start-climbing.ts';
import type { IntoFolder } from '#server/backups/into-folder.ts';
import { startBackups } from '#server/backups/start-backups.ts';
import { writeHeldLooks } from '#server/courses/write-looks.ts';
import { demoBeside } from '#server/demo/beside.ts';
import { openDemo } from '#server/demo/open.ts';
import { watchDisk } from '#server/disk/watch.ts';
import { packsAnswer } from '#server/http/packed-answers.ts';
import { keepCheckpoints } from '#server/keeping/keep-checkpoints.ts';
import { startRefreshing } from '#server/keeping/refresh-lists.ts';
import { senderIn } from '#server/post/mail-server.ts';
import { startPost } from '#server/post/post.ts';
import { startReminding } from '#server/reminders/start-reminding.ts';
import { codeAsPrinted } from '#server/service/set-up-code.ts';
import { firstVisit } from '#server/service/words.ts';
import { kithApp } from './app.ts';
import { closeInstallation, type Installation, openInstallation } from './installation.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';
import { mainWords } from './words.ts';

export interface Running {
  address: string;
  installation: Installation;
  stop: () => Promise<void>;
}

/**
 * Milliseconds for which an idle connection stays open: longer than a browser, or a proxy in front of Kith, keeps one by
 * itself (nginx: 60 s), so that none asks on one that is just being closed.
 */
const keepAliveTimeout = 75_000;

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
  if (settings.smtp) senderIn(settings.smtp);
  const installation = settings.demo
    ? await openDemo(settings, { tell })
    : await openInstallation(settings, { tell });
  for (const sentence of [...installation.wording.leftOut, ...installation.curves.leftOut]) tell?.(sentence);
  const { setUpCode } = installation;
  if (setUpCode) tell?.(firstVisit.en.printed.replace('{{code}}', codeAsPrinted(setUpCode)));
  const demo = demoBeside(settings, (its) => start(its));
  const app = kithApp(installation, demo);
  const server = await new Promise<Server>((resolve, reject) => {
    const fetch = (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) => {
      if (outgoing instanceof ServerResponse) packsAnswer(incoming, outgoing);
      return app.fetch(request, { incoming, outgoing });
    };
    const listening = serve(
      { fetch, hostname: settings.host, port: settings.port, serverOptions: { keepAliveTimeout } },
      () => resolve(listening as Server),
    );
    listening.on('error', (error: NodeJS.ErrnoException) => reject(listenTrouble(error, settings)));
  }).catch(async (error: unknown) => {
    await closeInstallation(installation);
    throw error;
  });
  const stopRefreshing = startRefreshing(installation, tell);
  const stopWatching = await watchDisk(installation, writeHeldLooks, tell);
  const stopCheckpoints = await keepCheckpoints(installation, tell);
  const stopPost = startPost(installation);
  const stopReminding = startReminding(installation);
  const stopClimbing = startClimbing(installation);
  const stopBackups = startBackups(installation, backupsInto, settings.backupEvery);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    address: settings.url ?? `http://${host}:${port}`,
    installation,
    async stop() {
      await demo.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stopRefreshing();
      await stopClimbing();
      await stopReminding();
      await stopPost();
      await stopBackups();
      stopCheckpoints();
      stopWatching();
      await closeInstallation(installation);
    },
  };
}

function listenTrouble(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  if (error.code === 'EADDRINUSE') {
    return new Trouble(mainWords.en.portIsTakenStop(port), 'port-taken');
  }
  if (error.code === 'EACCES')
    return new Trouble(mainWords.en.portNeedsMoreRightsChoose(port), 'port-rights');
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? '')) {
    return new Trouble(mainWords.en.thisMachineHasNoAddress(host), 'no-such-address');
  }
  return error;
}
