import { exclusionItems } from '#core/course/assessment/exclusions-state.ts';
import type { FormOf } from '#core/course/book.ts';

/** The words of the paper files for the techniques of an hour. */
export const techniquesOnPaper: Record<string, FormOf<'markTechnique'>['technique']> = {
  'supportive-listening': 'T-09',
  clarification: 'T-03',
  exploratory: 'T-01',
  'communication-analysis': 'T-05',
  'encouragement-of-affect': 'T-04',
  'decision-analysis': 'T-06',
  'role-play': 'T-07',
  'work-at-home': 'T-11',
};

/** Somebody in whom nothing stands against this therapy: what was asked at the first hour, and what was looked for. */
export const nothingAgainst: FormOf<'decideSuitability'>['screen'] = {
  psychosis: 'no',
  bipolar: 'no',
  substances: 'no',
  violenceAtHome: 'no',
  violenceAsked: 'alone',
};
export const nothingFound: FormOf<'screenExclusions'> = {
  answers: exclusionItems.map((item) => ({ item, found: 'not_found' })),
};
