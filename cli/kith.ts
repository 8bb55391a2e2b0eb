import { Command, CommanderError } from 'commander';
import { version } from '#server/version.ts';
import { backupCommand } from './backup.ts';
import { changeCommand } from './change.ts';
import { exitCodes } from './command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { instrumentsCommand } from './instruments.ts';
import { restoreCommand } from './restore.ts';
import { scoreCommand } from './score.ts';
import { demoCommand, serveCommand } from './serve.ts';
import { tellTrouble } from './trouble.ts';
import { verifyCommand } from './verify.ts';

const commands = [
  serveCommand(),
  demoCommand(),
  scoreCommand(),
  changeCommand(),
  instrumentsCommand(),
  exportCommand(),
  importCommand(),
  verifyCommand(),
  backupCommand(),
  restoreCommand(),
];

// Whatever a command writes is for its owner’s eyes only.
process.umask(0o077);
// Whoever reads what is written may stop reading, as “head” does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.fine);
});

const kith = new Command('kith')
  .description('Runs a whole course of Interpersonal Psychotherapy.')
  .version(version)
  .showHelpAfterError('Type “kith --help” to see what there is.')
  .addHelpText(
    'after',
    '\n“kith <command> --help” shows a command’s options, with examples.\nIt ends with 0 when all is well, 1 for trouble, 2 for wrong usage, 3 when “verify” found something.',
  )
  .exitOverride();

for (const command of commands) kith.addCommand(command.exitOverride());

try {
  await kith.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) tellTrouble(error, process.argv.includes('--json'));
  else if (error.exitCode !== 0) process.exitCode = exitCodes.usage;
}
