import type { Command } from 'commander';
import { importWords } from '#cli/said/words.ts';
import { memberWith, rolesIn } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { importCourse } from '#server/keeping/import-course.ts';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { courseInFile } from './course-in-file.ts';
import { withInstallation } from './kith-folder.ts';

interface Flags extends FolderAndJson {
  therapist?: string;
}

export function importCommand(): Command {
  return teach('import', importWords.en.bringInCourse, [
    'kith import course.jsonl --therapist ana@example.org',
    'kith import course.jsonl --data /srv/kith',
  ])
    .argument('<file>', 'a file made by “kith export”')
    .option('--therapist <email>', importWords.en.whoHoldsCourseHereSame)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, { therapist, data, json }: Flags) => {
      const course = courseInFile(file);
      const row = await withInstallation(
        readSettings(process.env, { folder: data }),
        async (installation) => {
          const holder = therapist ? await therapistWith(installation, therapist) : undefined;
          return importCourse(installation, course, holder);
        },
      );
      answer(json, { course: row.id, facts: course.facts.length, therapist: row.therapist }, () =>
        [
          importWords.en.courseIsHereEntries(row.id, course.facts.length),
          ...(therapist ? [] : [importWords.en.itStaysWithTherapist]),
        ].join('\n'),
      );
    });
}

async function therapistWith({ db }: Installation, email: string): Promise<string> {
  const member = await memberWith(db, email);
  if (!member) throw new Trouble(importWords.en.nobodyHereSigns(email), 'nobody-signs-in');
  if (!rolesIn(member).includes('therapist')) {
    throw new Trouble(importWords.en.isNotTherapistHereGive(email), 'not-a-therapist');
  }
  return member.person;
}
