import type { Course } from '#core/course/course.ts';
import type { PartSaid } from '#core/course/shared/part-in-it.ts';
import { standingIssues } from './standing.ts';

/** What the client first brought, as ranked. */
export interface IssueBrought {
  id: string;
  words: string;
  /** The symptoms it was said to go with. */
  symptoms?: string[];
  /** Whether it set the illness off or keeps it going. */
  part?: PartSaid;
}

/** The issues first listed; the ending looks at each again. IPT protocol reference, MS-21. */
export function issuesBrought(course: Course): IssueBrought[] {
  return standingIssues(course).map(({ id, words, symptoms, part }) => ({
    id,
    words,
    ...(symptoms && { symptoms }),
    ...(part && { part }),
  }));
}
