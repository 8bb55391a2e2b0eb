import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { pastRelationship, patternCard } from './state.ts';
import { patternsWords } from './words.ts';

/** Patterns across relationships: ties of before, and what tends to happen again in them. IPT protocol reference, 2.3.4, DF-2, DF-3. */

const where = z.object({});

export const reviewPastRelationship = entryAct({
  says: patternsWords.en.reviewSomebodyWhoWasImportant,
  who: clientAndTherapist,
  where,
  shape: pastRelationship,
  type: 'PastRelationshipReviewed',
  find: (course: Course) => course.deficits.pastRelationships,
});

export const writePatternCard = entryAct({
  says: patternsWords.en.writeWhatTendsToHappen,
  who: clientAndTherapist,
  where,
  shape: patternCard,
  type: 'PatternCardWritten',
  find: (course: Course) => course.deficits.patterns,
});
