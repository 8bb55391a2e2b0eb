import { Command } from 'commander';
import { commandWords } from '#cli/said/words.ts';

/** What each command says when it ends. */
export const exitCodes = { fine: 0, trouble: 1, usage: 2, found: 3 } as const;

/** A command with its examples under its help. */
export function teach(name: string, description: string, examples: readonly string[]): Command {
  const shown = examples.map((example) => `  $ ${example}`).join('\n');
  return new Command(name)
    .description(description)
    .showHelpAfterError(commandWords.en.typeKithHelpForExamples(name))
    .addHelpText('after', `\nExamples:\n${shown}`);
}

export const dataOption = ['--data <folder>', commandWords.en.dataFolderKithDataKith] as const;
export const jsonOption = ['--json', commandWords.en.answerInJsonForAnother] as const;

export interface FolderAndJson {
  data?: string;
  json?: true;
}

/** A command within another, about one file, that answers in words or in JSON. @param onFault what is said of a call that is off */
export const aboutOneFile = (
  command: Command,
  fileSays: string,
  onFault: string,
  does: (file: string, flags: FolderAndJson) => Promise<void>,
): Command =>
  command
    .argument('<file>', fileSays)
    .showHelpAfterError(onFault)
    .option(...dataOption)
    .option(...jsonOption)
    .action((file: string, _flags: unknown, called: Command) =>
      does(file, called.optsWithGlobals<FolderAndJson>()),
    );

/** Answers on stdout: JSON where it was asked for, else the plain lines. */
export function answer(json: boolean | undefined, value: unknown, plain: () => string): void {
  console.log(json ? JSON.stringify(value, null, 2) : plain());
}
