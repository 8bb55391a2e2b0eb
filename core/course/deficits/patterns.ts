import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { pastRelationship, patternCard } from './state.ts';

/** Patterns across relationships: ties of before, and what tends to happen again in them. IPT protocol reference, 2.3.4, DF-2, DF-3. */

const where = z.object({});

export const reviewPastRelationship = entryAct({
  says: 'Review somebody who was important once: good, bad and how it ended (DF-2).',
  who: clientAndTherapist,
  where,
  shape: pastRelationship,
  type: 'PastRelationshipReviewed',
  find: (course: Course) => course.deficits.pastRelationships,
});

export const writePatternCard = entryAct({
  says: 'Write what tends to happen again, and at which point it goes wrong (DF-3).',
  who: clientAndTherapist,
  where,
  shape: patternCard,
  type: 'PatternCardWritten',
  find: (course: Course) => course.deficits.patterns,
});
