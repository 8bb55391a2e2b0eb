import { appendFileSync } from 'node:fs';
import type { Command } from 'commander';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, exitCodes, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags {
  data?: string;
  out?: string;
  short?: true;
  json?: true;
}

export function checkpointCommand(): Command {
  return teach(
    'checkpoint',
    'Print one signed line that says how much there is now: keep one a day elsewhere, where whoever runs this machine cannot change it. “kith verify --against” takes such lines and names what is missing or changed since.',
    [
      'kith checkpoint >> /mnt/elsewhere/kith-checkpoints.jsonl',
      'kith checkpoint --out /mnt/elsewhere/kith-checkpoints.jsonl',
      'kith verify --against /mnt/elsewhere/kith-checkpoints.jsonl',
    ],
  )
    .addHelpText(
      'after',
      '\nThe line holds the date, how many courses and entries there are, one digest over where each chart and chain ends, and\nwhere each of them ends, so that what is missing can be named. It names nobody and holds no word of a record. With --short\nit holds the digest only, and what is missing is named from what the service itself still knows.',
    )
    .option('--out <file>', 'add the line to the end of this file instead of printing it')
    .option('--short', 'leave out where each chart and chain ends')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ out, short, json, ...folder }: Flags) => {
      const { line, missing } = await withInstallation(settingsOfExisting(folder), writeCheckpoint);
      const { heads, ...brief } = line;
      const text = JSON.stringify(short ? brief : line);
      if (missing.length > 0) {
        process.exitCode = exitCodes.found;
        console.error('There is less here than there was. “kith verify” says what is missing.');
      }
      if (!out) {
        console.log(text);
        return;
      }
      add(out, text);
      const { at, courses, facts, entries } = line;
      answer(
        json,
        { file: out, at, courses, facts, entries },
        () =>
          `Added to ${out}: ${courses} courses, ${facts} entries in them and ${entries} beside, at ${at}.`,
      );
    });
}

function add(file: string, line: string): void {
  try {
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new Trouble(`Kith cannot write to ${file}. Name a file that you may write to.`);
  }
}
