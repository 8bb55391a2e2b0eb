import type { Course } from '#core/course/course.ts';
import { standingIssues } from './standing.ts';

/** What the client first brought, as ranked. */
export interface IssueBrought {
  id: string;
  words: string;
  /** The symptoms it was said to go with. */
  symptoms?: string[];
}

/** The issues first listed; the ending looks at each again. IPT protocol reference, MS-21. */
export function issuesBrought(course: Course): IssueBrought[] {
  return standingIssues(course).map(({ id, words, symptoms }) => ({
    id,
    words,
    ...(symptoms && { symptoms }),
  }));
}
