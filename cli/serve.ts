import { Command } from 'commander';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';

interface Flags {
  host?: string;
  port?: string;
  data?: string;
  url?: string;
  smtp?: string;
  demo?: true;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve Kith on this machine.')
    .option('--host <host>', 'where to listen (HOST); 127.0.0.1 unless set')
    .option('--port <port>', 'which port (PORT); 8484 unless set')
    .option('--data <folder>', 'the data folder (KITH_DATA); kith-data unless set')
    .option('--url <address>', 'the public address, used in links (KITH_URL)')
    .option('--smtp <address>', 'the mail server (KITH_SMTP_URL); without it letters wait in the outbox')
    .option('--demo', 'a demo clinic with invented people, in its own folder')
    .action(async ({ data, ...flags }: Flags) => {
      const running = await start(readSettings(process.env, { ...flags, folder: data }));
      console.log(`Kith is open at ${running.address}`);
      let stopping = false;
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
          if (stopping) process.exit(0);
          stopping = true;
          void running.stop().then(() => process.exit(0));
        });
      }
    });
}
