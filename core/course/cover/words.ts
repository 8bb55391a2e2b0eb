import { refusalsOf } from '#core/words/refusals.ts';

/** What cover.ts says. */
export const coverWords = {
  en: {
    says: {
      nameCover: 'Name a colleague who stands in from one day to another, with a note for them.',
      endCover: 'End a cover before its last day.',
      readCover: 'Say that what was done in a cover has been read.',
    },
    fields: { colleague: 'The colleague' },
    sentences: {
      CoverNamed: 'A colleague was named to stand in.',
      CoverEnded: 'A cover was ended before its last day.',
      CoverRead: 'What was done in a cover was read.',
    },
  },
};

/** Why it cannot be done, by code. */
export const mayNot = refusalsOf({
  'cover-oneself': { en: 'This colleague holds the course already. Choose another.' },
  'cover-ends-before': { en: 'The last day comes before the first. Give the days anew.' },
  'cover-begun-before': { en: '{{from}} is over already. Begin the cover on {{today}} or later.' },
  'cover-too-long': {
    en: 'A cover lasts up to half a year. For longer, hand the course over.',
  },
  'cover-named': {
    en: 'A colleague stands in from {{from}} to {{to}} already. End that cover first, or choose other days.',
  },
  'cover-in-group': { en: 'Whoever leads the group sees to this course. Name nobody here.' },
  'no-such-cover': { en: 'There is no such cover in this course. Open the page again.' },
  'cover-over': { en: 'This cover is over already. Nothing needs to change.' },
  'cover-runs': { en: 'This cover is not over yet. Read what was done once it is.' },
  'cover-read': { en: 'This was read already. Nothing needs to change.' },
});
