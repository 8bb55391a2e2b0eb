import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { everyTracker, trackerNamed } from '#core/protocols/trackers/tracker-named.ts';
import { Trouble } from '#server/trouble.ts';
import { teach } from './command.ts';
import { Diary, type TrackResult } from './track-diary.ts';

const words = {
  en: {
    says: 'Score a diary kept between sessions, by the published rule of its tracker.',
    tracker: 'its id or name, such as srm-5',
    stdin: 'read the diary from standard input, a day a line',
    usage: 'error: give a tracker and --stdin',
    none: (name: string, all: string) => `There is no tracker called “${name}”. There are ${all}.`,
    help: (trackers: string) => `
Each line is a day, {"day":"2026-11-02","fields":{"outOfBed":"07:05","toBed":{"at":"00:30","people":0}}}; the fields may
stand beside the day too, and what was not done is left out or null. A day given twice is corrected by the later line.
A line {"targets":{"sleep":8}} says what is aimed at, for the whole diary.

The answer is a line a week, the first week beginning with the first day noted, with its scores, and with alerts for
each run of days that asks for somebody’s eye; waitingForTarget names alerts that nothing can raise until a target is
given. A line that cannot be read is answered at once with its number, status invalid and a sentence, and the rest go
on; empty lines are passed over.

Trackers and their fields:
${trackers}`,
  },
};

export function trackCommand(): Command {
  return teach('track', words.en.says, [
    'kith track srm-5 --stdin < diary.jsonl > weeks.jsonl',
    `echo '{"day":"2026-11-02","fields":{"binges":1,"purges":0}}' | kith track binges-and-purges --stdin`,
  ])
    .addHelpText('after', () => words.en.help(everyTracker().map(inHelp).join('\n')))
    .argument('<tracker>', words.en.tracker)
    .option('--stdin', words.en.stdin)
    .action(async (name: string, flags: { stdin?: true }, command: Command) => {
      if (!flags.stdin) command.error(words.en.usage);
      const tracker = trackerNamed(name);
      const all = everyTracker()
        .map(({ id }) => id)
        .join(', ');
      if (!tracker) throw new Trouble(words.en.none(name, all), 'no-such-tracker');
      await trackStdin(tracker);
    });
}

const inHelp = ({ id, every, fields }: Tracker): string =>
  `  ${id} (by the ${every}): ${fields.map((field) => `${field.id} ${limitsOf(field)}`).join(', ')}`;

/** What a field takes, as the help says it. */
function limitsOf(field: Tracker['fields'][number]): string {
  if (field.kind === 'scale' || field.kind === 'number') return `${field.min}…${field.max}`;
  if (field.kind === 'count') return `0…${field.max}`;
  return { time: 'HH:MM', yes_no: 'true|false', text: '"…"' }[field.kind];
}

async function trackStdin(tracker: Tracker): Promise<void> {
  const write = async (result: TrackResult) => {
    if (!process.stdout.write(`${JSON.stringify(result)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  };
  const diary = new Diary(tracker);
  let number = 0;
  for await (const read of createInterface({ input: process.stdin })) {
    number += 1;
    // trim also takes away the mark that some programs begin a file with
    const line = read.trim();
    const fault = line === '' ? undefined : diary.take(line, number);
    if (fault) await write(fault);
  }
  for (const week of diary.weeks()) await write(week);
}
