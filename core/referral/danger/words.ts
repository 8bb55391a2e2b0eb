import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    sayWhere: 'Say where it was said.',
    fields: {
      words: 'What was said',
      asked: 'What you asked',
      said: 'What they said',
      decided: 'What you decided and why',
    },
    says: {
      tellDanger:
        'Tell that somebody who was referred has thoughts of dying or of harm, or may be in danger: clinicians are told at once.',
      answerDanger:
        'Answer what was said of danger, in words: what was asked, what they said, what was decided and why.',
    },
    sentences: {
      DangerTold: 'Danger was told of.',
      DangerWentUp: 'Nobody had answered what was said of danger: others were asked.',
      DangerNotDelivered: 'A letter that asked about danger could not be sent.',
      DangerAnswered: 'A clinician answered what was said of danger.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'none-told': { en: 'No danger waits for an answer here. Nothing needs to change.' },
  'danger-unanswered': {
    en: 'Something was said of danger and nobody has answered it. Ask a clinician to answer it first, in words.',
  },
});
