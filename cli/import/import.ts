import type { Command } from 'commander';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { courseInFile } from '#cli/course-in-file.ts';
import { withInstallation } from '#cli/kith-folder.ts';
import { importWords } from '#cli/said/words.ts';
import { memberWith, rolesIn } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { importCourse } from '#server/keeping/import-course.ts';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { bringsFiles, type FilesAsked, importFiles, linesSaid } from './files.ts';
import { takenOutSaid, takeOutOfFolder } from './take-out.ts';

interface Flags extends FolderAndJson, FilesAsked {
  therapist?: string;
}

export function importCommand(): Command {
  return teach('import', importWords.en.bringInCourse, [
    'kith import course.jsonl --therapist ana@example.org',
    'kith import course.jsonl --data /srv/kith',
    'kith import --clients clients.csv --courses courses.csv --scores scores.csv --as oskar@example.org',
    'kith import --fhir bundle.json --courses courses.csv --as oskar@example.org',
    'kith import --take-out 019a7c7e-0000-7000-8000-000000000000 --as oskar@example.org --confirm',
  ])
    .argument('[file]', importWords.en.courseFile)
    .option('--therapist <email>', importWords.en.whoHoldsCourseHereSame)
    .option('--clients <file>', importWords.en.fileOf.clients)
    .option('--courses <file>', importWords.en.fileOf.courses)
    .option('--appointments <file>', importWords.en.fileOf.appointments)
    .option('--scores <file>', importWords.en.fileOf.scores)
    .option('--fhir <file>', importWords.en.fileOf.fhir)
    .option('--as <email>', importWords.en.as)
    .option('--days <order>', importWords.en.days)
    .option('--confirm', importWords.en.confirm)
    .option('--take-out <run>', importWords.en.takeOut)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string | undefined, { therapist, data, json, ...flags }: Flags) => {
      if (flags.takeOut !== undefined) return takeOut(flags.takeOut, flags, { data, json });
      if (bringsFiles(flags)) return bringFiles(flags, { data, json });
      if (file === undefined) throw new Trouble(importWords.en.noFile, 'no-file');
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

async function bringFiles(flags: FilesAsked, { data, json }: FolderAndJson): Promise<void> {
  const { trial, run } = await withInstallation(readSettings(process.env, { folder: data }), (installation) =>
    importFiles(installation, flags),
  );
  answer(json, { ...trial, run }, () =>
    [linesSaid(trial), run ? importWords.en.runIsHere(run.id, run.courses) : importWords.en.trialOnly].join(
      '\n',
    ),
  );
}

async function takeOut(run: string, flags: FilesAsked, { data, json }: FolderAndJson): Promise<void> {
  const taken = await withInstallation(readSettings(process.env, { folder: data }), (installation) =>
    takeOutOfFolder(installation, run, flags),
  );
  answer(json, taken, () => takenOutSaid(taken));
}

async function therapistWith({ db }: Installation, email: string): Promise<string> {
  const member = await memberWith(db, email);
  if (!member) throw new Trouble(importWords.en.nobodyHereSigns(email), 'nobody-signs-in');
  if (!rolesIn(member).includes('therapist')) {
    throw new Trouble(importWords.en.isNotTherapistHereGive(email), 'not-a-therapist');
  }
  return member.person;
}
