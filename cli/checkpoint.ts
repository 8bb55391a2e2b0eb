import { appendFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { CheckpointLine } from '#server/chains/checkpoint-line.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, exitCodes, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

const words = {
  en: {
    does: 'Print one signed line that says how much there is now: keep one a day elsewhere, where whoever runs this machine cannot change it. “kith verify --against” takes such lines and names what is missing or changed since.',
    examples: [
      'kith checkpoint >> /mnt/elsewhere/kith-checkpoints.jsonl',
      'kith checkpoint --out /mnt/elsewhere/kith-checkpoints.jsonl',
      'kith verify --against /mnt/elsewhere/kith-checkpoints.jsonl',
    ],
    more: '\nThe line holds the date, how many courses and entries there are, one digest over where each chart and chain ends, and\nwhere each of them ends, so that what is missing can be named. It names nobody and holds no word of a record. With --short\nit holds the digest only, and what is missing is named from what the service itself still knows.',
    out: 'add the line to the end of this file instead of printing it',
    short: 'leave out where each chart and chain ends',
    less: 'There is less here than there was. “kith verify” says what is missing.',
    added: (file: string, { courses, facts, entries, at }: CheckpointLine) =>
      `Added to ${file}: ${courses} courses, ${facts} entries in them and ${entries} beside, at ${at}.`,
    notWritable: (file: string) => `Kith cannot write to ${file}. Name a file that you may write to.`,
  },
}.en;

interface Flags extends FolderAndJson {
  out?: string;
  short?: true;
}

export function checkpointCommand(): Command {
  return teach('checkpoint', words.does, words.examples)
    .addHelpText('after', words.more)
    .option('--out <file>', words.out)
    .option('--short', words.short)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ out, short, json, ...folder }: Flags) => {
      const { line, missing } = await withInstallation(settingsOfExisting(folder), writeCheckpoint);
      const { heads, ...brief } = line;
      const text = JSON.stringify(short ? brief : line);
      if (missing.length > 0) {
        process.exitCode = exitCodes.found;
        console.error(words.less);
      }
      if (!out) {
        console.log(text);
        return;
      }
      add(out, text);
      const { at, courses, facts, entries } = line;
      answer(json, { file: out, at, courses, facts, entries }, () => words.added(out, line));
    });
}

function add(file: string, line: string): void {
  try {
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new Trouble(words.notWritable(file), 'not-writable');
  }
}
