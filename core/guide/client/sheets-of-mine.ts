import type { Course } from '#core/course/course.ts';
import { sheetsFollowed, standing } from '#core/course/sheets/asked.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';

/** The sheets that are the client's to write. */
export const sheetsToWrite = (course: Course): Sheet[] =>
  sheetsFollowed(course).filter(({ writes }) => writes.includes('client'));

/** Whether there is anything for the client on their page of sheets. */
export const hasSheetsForClient = (course: Course): boolean =>
  standing(course.sheets).length > 0 || sheetsToWrite(course).length > 0;
