import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    tooManyAnswers: 'No measure has so many questions.',
    says: {
      decideFit:
        'Decide whether IPT fits somebody who was referred, by the same rules as in a course, with reasons and the clinician who decided.',
      takeMeasure:
        'Write in the answers to a measure that was taken at the screening. An answer about safety above zero is told as danger.',
    },
    sentences: {
      FitDecided: 'It was decided whether IPT fits.',
      MeasureTaken: 'A measure was answered.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'ask-alone': {
    en: 'Safety at home is asked of the client alone. Record it as not asked until that has happened.',
  },
  'no-such-instrument': { en: 'There is no measure called {{instrument}} here. Choose one of the list.' },
  'not-answerable': {
    en: 'These answers of the {{instrument}} cannot be read: {{why}} If one of them is about safety, speak about it now.',
  },
});
