import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exportWords } from '#cli/said/words.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags extends FolderAndJson {
  out?: string;
}

export function exportCommand(): Command {
  return teach('export', exportWords.en.writeWholeCourseAsJson, [
    'kith export 0190a4e2-7c1b-7000-8000-1f2e3d4c5b6a --out course.jsonl',
    'kith export 0190a4e2-7c1b-7000-8000-1f2e3d4c5b6a > course.jsonl',
  ])
    .argument('<course>', exportWords.en.coursesId)
    .option('--out <file>', exportWords.en.whereToWriteItStandard)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (course: string, { out, json, ...folder }: Flags) => {
      const { file, facts } = await withInstallation(settingsOfExisting(folder), (installation) =>
        exportCourse(installation, course),
      );
      if (!out) {
        process.stdout.write(file);
        return;
      }
      write(out, file);
      answer(json, { course, file: out, facts }, () => exportWords.en.writtenToEntriesWhoever(out, facts));
    });
}

function write(out: string, file: string): void {
  try {
    writeFileSync(out, file, { mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new Trouble(exportWords.en.kithCannotWriteToName(out), 'not-writable');
  }
}
