import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, what its fields ask for, and what the record says of its facts. */
export const words = {
  en: {
    acts: {
      answerPatternQuestion: 'Keep a question about a pattern for later, turn it down, or take it up again.',
      namePattern:
        'Name what comes again across people, in the words of client and therapist, with what it rests on (DF-3).',
      tellPatternFit: 'Say how far you find yourself in a pattern you named together, in your own words.',
      setPatternAside: 'Set a named pattern aside, with the reason.',
      readPatternAgain: 'Read a named pattern again, and say what became of it.',
      sayHowFarBack: 'Say how far back patterns may reach: today only, or earlier ties where that helps.',
    },
    sentences: {
      PatternQuestionAnswered: 'A question about a pattern was answered.',
      PatternNamed: 'A pattern across people was named.',
      PatternFitTold: 'How far a pattern fits was told.',
      PatternSetAside: 'A named pattern was set aside.',
      PatternReadAgain: 'A named pattern was read again.',
      HowFarBackSaid: 'How far back patterns may reach was said.',
    },
    fields: {
      words: 'The pattern, in the client’s words',
      fits: 'Say whether it fits: yes, partly or no.',
      finding: 'The question',
      why: 'The reason',
      became: 'What became of it',
    },
  },
};

/** Why a pattern cannot be named or answered so. */
export const refuseBecause = refusalsOf({
  'no-such-pattern': { en: 'This pattern is not among those that were named. Choose one that is there.' },
  'no-such-question': {
    en: 'This question is not asked of the record as it stands now. Look again at what comes again.',
  },
  'pattern-reworded': {
    en: 'The words were changed meanwhile. Read them as they stand now, then say whether they fit.',
  },
  'only-today': {
    en: 'In this course patterns stay with ties of today. Say first, together, that earlier ties may be looked at.',
  },
  'then-is-now': { en: 'Choose somebody of then who is not among the people of now.' },
});
