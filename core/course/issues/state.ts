import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { type PartSaid, partFact } from '#core/course/shared/part-in-it.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { id, line } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { type Clarification, clarifiedFacts } from './clarified-state.ts';
import { words as says, stateWords } from './words.ts';

/** One thing the client came with, in words both accept. */
export interface Issue {
  id: string;
  words: string;
  version: number;
  /** The area it points to, when they have said so together. */
  area?: z.output<typeof areaId>;
  people: string[];
  /** The symptoms it goes with, as the walk through them names them; absent where nobody said. */
  symptoms?: string[];
  listedOn: string;
  /** Whether its place was given in a ranking; any other stands by the day it was listed. */
  placed?: boolean;
  /** Who listed it; absent in records written before it was kept. */
  listedBy?: Author;
  /** Whose words stand now, by their id. */
  by: string;
  /** Whose words stand now, of the two; absent in records written before it was kept. */
  wordsOf?: Author;
  agreed: string | 'not_yet';
  /** Whether it set the illness off or keeps it going, once somebody said so. */
  part?: PartSaid;
  dropped: ({ why: string } & By) | null;
}

export interface Issues {
  /** What was made clearer, first to last. */
  clarifications: Clarification[];
  /** In the order client and therapist ranked them, the weightiest first; later ones last, by the day they were listed. */
  issues: Issue[];
  ranked: string | 'not_yet';
  /** The order each of the two has told as their own, by the ids. */
  orders: Partial<Record<Author, { order: string[]; on: string }>>;
}

/** The client’s symptoms that an issue goes with. IPT protocol reference, I-11: what ties symptoms to people. */
export const symptomsTied = z.array(line(says.en.fields.symptom)).max(60, says.en.fields.symptoms).optional();

export const issue = { issue: id };
export const listed = z.object({
  words: line(stateWords.en.issue),
  area: areaId.optional(),
  people: z.array(personId).max(50).default([]),
  symptoms: symptomsTied,
});

export const facts = {
  IssueListed: listed.extend({ as: author.optional() }),
  IssuesRanked: z.object({ order: z.array(id) }),
  IssueOrderTold: z.object({ order: z.array(id), whose: author, as: author }),
  IssueReworded: z.object({
    ...issue,
    words: z.string(),
    area: areaId.optional(),
    people: z.array(id).optional(),
    symptoms: z.array(z.string()).optional(),
    version: z.number().optional(),
    as: author.optional(),
  }),
  IssueAgreed: z.object(issue),
  IssueDropped: z.object({ ...issue, why: z.string() }),
  IssuePartSaid: partFact.extend(issue),
  ...clarifiedFacts,
};
export const fact = factsOf(facts);
export const start: Issues = { clarifications: [], issues: [], ranked: 'not_yet', orders: {} };
