import { Command } from 'commander';
import { version } from '#server/version.ts';
import { serveCommand } from './serve.ts';
import { tellTrouble } from './trouble.ts';

const kith = new Command('kith')
  .description('Runs a whole course of Interpersonal Psychotherapy.')
  .version(version)
  .showHelpAfterError('Type “kith --help” to see what there is.')
  .addCommand(serveCommand());

try {
  await kith.parseAsync();
} catch (error) {
  tellTrouble(error);
}
