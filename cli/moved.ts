import type { Command } from 'commander';
import { line } from '#core/forms/fields.ts';
import { layMovedToRest } from '#server/keeping/moved-course.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { courseInFile } from './course-in-file.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

const words = {
  en: {
    does: 'Lay a course to rest here once another service has it: nobody opens it here any more, and “kith verify” knows where it went.',
    more: '\nBring the course over first: “kith export” here, “kith import” there. Then name the file that the other service exports\nof it: it must hold every entry that stands here, and may go on. The key of the course is destroyed here; its sealed\nentries stay, with a signed tombstone. Where its client has no other course here, who they are and their account go too.\nThis cannot be undone, and the course is not imported here again: make a backup before.',
    file: 'the course as the other service exports it',
    to: 'the name of the service that has the course now',
    toNeeded: 'Name the service that has the course now with --to, in one line.',
    done: (course: string, to: string, facts: number) =>
      `The course ${course} has moved to ${to}: all ${facts} entries of it stand in the file, and nobody opens them here any more.`,
    client: {
      gone: 'It was the last course of its client here, so who they are and their account went with it.',
      stays: 'Its client has another course here, and stays.',
    },
  },
}.en;

interface Flags extends FolderAndJson {
  to: string;
}

export function movedCommand(): Command {
  return teach('moved', words.does, [
    'kith moved course-from-alder-house.jsonl --to "Alder House"',
    'kith moved course-from-alder-house.jsonl --to "Alder House" --data /srv/kith --json',
  ])
    .addHelpText('after', words.more)
    .argument('<file>', words.file)
    .requiredOption('--to <service>', words.to)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, { to, json, ...folder }: Flags) => {
      const named = line(words.to).safeParse(to);
      if (!named.success) throw new Trouble(words.toNeeded, 'no-service-named');
      const { header, facts } = courseInFile(file);
      const settings = settingsOfExisting(folder);
      const done = await withInstallation(settings, (installation) =>
        layMovedToRest(installation, { header, facts, to: named.data }),
      );
      answer(json, { course: header.course, to: named.data, ...done }, () =>
        [words.done(header.course, named.data, done.facts), words.client[done.client]].join('\n'),
      );
    });
}
