import { readFileSync } from 'node:fs';
import { readCourseFile, UnreadableCourseFile } from '#interop/read-course-file.ts';
import { Trouble } from '#server/trouble.ts';

const words = {
  en: {
    unreadable: (file: string) => `The file ${file} cannot be read. Check its name and that you may read it.`,
  },
}.en;

/** The whole course that a file made by “kith export” holds; throws Trouble where it holds none. */
export function courseInFile(file: string): ReturnType<typeof readCourseFile> {
  try {
    return readCourseFile(fileText(file));
  } catch (error) {
    throw error instanceof UnreadableCourseFile ? new Trouble(error.message, error.code) : error;
  }
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Trouble(words.unreadable(file), 'file-unreadable');
  }
}
