import type { Course } from '#core/course/course.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { namedIn } from './in-words.ts';
import { SheetRead } from './read.tsx';

interface NewerSheetProps {
  course: Course;
  sheet: Sheet;
  /** What the server says stands there now. */
  text: unknown;
  reader: 'client' | 'therapist';
}

/** What somebody else wrote on a sheet meanwhile, beside the form in which one is writing. */
export const NewerSheet = ({ course, text, ...rest }: NewerSheetProps) => (
  <SheetRead named={namedIn(course)} fields={{ ...(text as object) }} {...rest} />
);
