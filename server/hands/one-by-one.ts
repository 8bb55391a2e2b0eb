import type { HandsLine } from '#core/api-answers/hands.ts';
import type { ActName } from '#core/course/book.ts';
import type { Person } from '#server/accounts/person.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { doAct, doActAs } from '#server/courses/do-act.ts';
import { ProblemError, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import type { Whose } from './whose.ts';
import { refusedHands } from './words.ts';

/** What is to be done to one course of several: the act’s own id, and its form. */
export interface ForOne {
  id: string;
  course: string;
  form: unknown;
}

/**
 * Does an act in each of these courses, one after the other. Where one is refused the others go on, and it is told which and
 * why. Whoever looks after the service does it by their own standing, and is shown nothing of it.
 */
export async function inEachCourse(
  installation: Installation,
  person: Person,
  { member, as }: Whose,
  act: ActName,
  courses: readonly ForOne[],
): Promise<HandsLine[]> {
  const lines: HandsLine[] = [];
  for (const { course, ...request } of courses) {
    try {
      const row = await readCourseRow(installation, course);
      if (!row || row.therapist !== member.person)
        throw problem(422, 'not-theirs', refusedHands.en['not-theirs']);
      if (as === 'administrator') {
        await doActAs(installation, person, { row, as: 'administrator' }, act, request);
      } else await doAct(installation, person, course, act, request);
      lines.push({ course, state: 'done' });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      lines.push({ course, state: 'refused', code: error.problem.code, because: sentenceOf(error) });
    }
  }
  return lines;
}

/** The sentence of the field at fault, where it is one field’s; else that of the whole. */
const sentenceOf = ({ problem: { title, fields } }: ProblemError): string => fields?.at(0)?.says ?? title;
