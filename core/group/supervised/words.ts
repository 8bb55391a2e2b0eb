import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { question: 'The question', with: 'Say with whom.', least: 'Write down at least one question.' },
    says: {
      holdSupervision:
        'Record a supervision about this group: each question with the advice, what is done about it, and by which day.',
      finishSupervisionAction: 'Record that what was agreed in supervision is done, and what came of it.',
    },
    sentences: {
      SupervisionHeld: 'There was a supervision about the group.',
      SupervisionActionDone: 'What was agreed in supervision is done.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'recorded-already': { en: 'This supervision is recorded for this group already.' },
  'no-action': { en: 'There is nothing of that supervision that is still to do.' },
  'done-already': { en: 'That was done on {{on}} already.' },
});
