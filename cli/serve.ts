import type { Command } from 'commander';
import { serveWords } from '#cli/said/words.ts';
import { failureOf } from '#server/failure.ts';
import { keyWords } from '#server/keeping/key-words.ts';
import { keyFile, whereKeyIs } from '#server/keeping/master-key.ts';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { withPassphrase } from './ask-passphrase.ts';
import { backupsOf } from './backups/schedule.ts';
import { answer, type FolderAndJson, jsonOption, teach } from './command.ts';

interface Flags extends FolderAndJson {
  host?: string;
  port?: string;
  url?: string;
  smtp?: string;
  metricsPort?: string;
  metricsHost?: string;
  backupTo?: string;
  backupEvery?: string;
  backupKeep?: string;
  demo?: true;
}

const settingsHelp = {
  en: `
Settings, from the environment; a flag wins over its setting:
  HOST           where to listen; 127.0.0.1 unless set, 0.0.0.0 for every address of this machine
  PORT           which port; 8484 unless set
  KITH_DATA      the data folder; kith-data unless set, kith-data/demo for the demo
  DATABASE_URL   a PostgreSQL that keeps the records in place of the data folder, postgres://name:password@host:5432/database
  KITH_URL       the public address, such as https://kith.example.org; used in links and e-mails
  KITH_SMTP_URL  the mail server, smtp://name:password@host:587; without it e-mails wait in the outbox
  KITH_KEY       the key of the records, 64 hexadecimal digits; without it a key file is kept in the data folder
  KITH_KEY_FILE  the file that holds the key, elsewhere; “kith key move FILE” moves it there
  KITH_PASSPHRASE_FILE  the file with the passphrase of the key, where it is under one; asked for at a terminal without it
  KITH_METRICS_PORT  a port of its own for /metrics, in the format of Prometheus; none unless set
  KITH_METRICS_HOST  where that port listens; 127.0.0.1 unless set
  KITH_BACKUP_TO     the folder into which backups are made by themselves, for KITH_BACKUP_RECIPIENT or KITH_BACKUP_PASSPHRASE
  KITH_BACKUP_EVERY  how often, 24h unless set; without KITH_BACKUP_TO, how often others make one, so that a late one is seen
  KITH_BACKUP_KEEP   how many are kept; all unless set`,
}.en;

export function serveCommand(): Command {
  return withFlags(
    teach('serve', serveWords.en.serveKithOnThisMachine, [
      'kith serve',
      'PORT=8485 KITH_DATA=/srv/kith kith serve',
      'kith serve --host 0.0.0.0 --url https://kith.example.org',
    ]),
  )
    .option('--demo', 'a demo clinic with invented people, in its own folder')
    .action(serve);
}

export function demoCommand(): Command {
  return withFlags(
    teach('demo', serveWords.en.serveDemoClinicWithInvented, ['kith demo', 'kith demo --port 8485']),
  ).action((flags: Flags) => serve({ ...flags, demo: true }));
}

function withFlags(command: Command): Command {
  return command
    .addHelpText('after', settingsHelp)
    .option('--host <host>', 'where to listen (HOST); 127.0.0.1 unless set')
    .option('--port <port>', 'which port (PORT); 8484 unless set')
    .option('--data <folder>', serveWords.en.dataFolderKithDataKith)
    .option('--url <address>', serveWords.en.publicAddressUsedInLinks)
    .option('--smtp <address>', serveWords.en.mailServerKithSmtpUrl)
    .option('--metrics-port <port>', serveWords.en.metricsPort)
    .option('--metrics-host <host>', serveWords.en.metricsHost)
    .option('--backup-to <folder>', serveWords.en.backupTo)
    .option('--backup-every <time>', serveWords.en.backupEvery)
    .option('--backup-keep <number>', serveWords.en.backupKeep)
    .option(...jsonOption);
}

async function serve({ data, json, ...flags }: Flags): Promise<void> {
  const settings = await withPassphrase(readSettings(process.env, { ...flags, folder: data }));
  const tell = json ? console.error : console.log;
  const running = await start(settings, tell, await backupsOf(settings));
  stopKindly(running, tell);
  tellLastFailure(running);
  answer(json, { address: running.address }, () => serveWords.en.kithIsOpen(running.address));
  if (!settings.demo && whereKeyIs(settings) === 'beside') tell(keyWords.beside(keyFile(settings)));
}

const stopped = { en: 'Kith has stopped; all of it is written.' }.en;

const onePress = 500;

/**
 * Where Node ends while it still compiles, as soon after a start, it may wait for itself for ever (nodejs/node#54918,
 * #64560): it is given a moment to be done.
 */
const compiled = () => new Promise((go) => setTimeout(go, 150));

/** Stops on a signal, and says so; a second one, later than the same press can reach it twice, ends it at once. */
function stopKindly(running: Running, tell: (words: string) => void): void {
  let stopping = 0;
  const stop = async () => {
    await running.stop();
    tell(stopped);
    await compiled();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping === 0) void stop();
      else if (Date.now() - stopping > onePress) process.exit(0);
      stopping ||= Date.now();
    });
  }
}

/** A failure that nobody caught ends Kith as it would end any program, but is told without what it says. */
function tellLastFailure({ installation }: Running): void {
  process.on('uncaughtException', (error) => {
    installation.log.fatal(failureOf(error), 'stopped');
    process.exit(1);
  });
}
