import type { Course } from '#core/course/course.ts';
import type { Author } from '#core/course/shared/author.ts';
import type { PartSaid } from '#core/course/shared/part-in-it.ts';
import { standingIssues } from './standing.ts';

/** What the client first brought, as ranked. */
export interface IssueBrought {
  id: string;
  words: string;
  /** The symptoms it was said to go with. */
  symptoms?: string[];
  /** Who listed it; absent in records written before it was kept. */
  listedBy?: Author;
  /** The day both agreed on its words. */
  agreed: string | 'not_yet';
  /** Whether it set the illness off or keeps it going. */
  part?: PartSaid;
}

/** The issues first listed; the ending looks at each again. IPT protocol reference, MS-21. */
export function issuesBrought(course: Course): IssueBrought[] {
  return standingIssues(course).map(({ id, words, symptoms, part, listedBy, agreed }) => ({
    id,
    words,
    agreed,
    ...(listedBy && { listedBy }),
    ...(symptoms && { symptoms }),
    ...(part && { part }),
  }));
}
