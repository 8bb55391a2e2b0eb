import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { runWords } from '#cli/said/words.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { version } from '#server/version.ts';
import { exitCodes } from './command.ts';
import { readInLittleRoom } from './read-in-little-room.ts';
import { tellTrouble } from './trouble.ts';

// A file that a command reads is told what is wrong with it in the same words as a form on a screen.
z.config({ customError: plainSentence });

/** Every command by its name; each brings what it needs only when it is asked for, so that “score” opens no server. */
const commands = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./serve.ts')).serveCommand()],
  ['demo', async () => (await import('./serve.ts')).demoCommand()],
  ['score', async () => (await import('./score.ts')).scoreCommand()],
  ['track', async () => (await import('./track.ts')).trackCommand()],
  ['change', async () => (await import('./change.ts')).changeCommand()],
  ['expected', async () => (await import('./expected.ts')).expectedCommand()],
  ['curves', async () => (await import('./curves/curves.ts')).curvesCommand()],
  ['effect', async () => (await import('./effect.ts')).effectCommand()],
  ['instruments', async () => (await import('./instruments.ts')).instrumentsCommand()],
  ['protocols', async () => (await import('./protocols/protocols.ts')).protocolsCommand()],
  ['export', async () => (await import('./export.ts')).exportCommand()],
  ['import', async () => (await import('./import/import.ts')).importCommand()],
  ['moved', async () => (await import('./moved.ts')).movedCommand()],
  ['verify', async () => (await import('./verify.ts')).verifyCommand()],
  ['audit', async () => (await import('./audit.ts')).auditCommand()],
  ['checkpoint', async () => (await import('./checkpoint.ts')).checkpointCommand()],
  ['key', async () => (await import('./key.ts')).keyCommand()],
  ['backup', async () => (await import('./backups/backup.ts')).backupCommand()],
  ['restore', async () => (await import('./backups/restore.ts')).restoreCommand()],
]);

/** “error: unknown option '--flub'” as a sentence of its own. */
function usageSentence(message: string): string {
  const said = message.replace(/^error: /, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${said.endsWith('.') ? '' : '.'}`;
}

/** Runs one command: it answers on stdout, tells of trouble on stderr, and leaves how it ended in `process.exitCode`. */
export async function run(args: readonly string[]): Promise<void> {
  // Whatever a command writes is for its owner’s eyes only.
  process.umask(0o077);
  const kith = new Command('kith')
    .description(runWords.en.runsWholeCourseOfInterpersonal)
    .version(version)
    .showHelpAfterError(runWords.en.typeKithHelpToSee)
    .addHelpText('after', runWords.en.kithCommandHelpShowsCommands)
    .exitOverride();

  const asked = commands.get(args[0] ?? '');
  for (const command of asked ? [asked] : commands.values())
    kith.addCommand((await readInLittleRoom(command)).exitOverride());
  try {
    await kith.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) tellTrouble(error, args.includes('--json'));
    else if (error.exitCode !== 0) {
      if (args.includes('--json'))
        console.log(JSON.stringify({ code: 'usage', error: usageSentence(error.message) }));
      process.exitCode = exitCodes.usage;
    }
  }
}
