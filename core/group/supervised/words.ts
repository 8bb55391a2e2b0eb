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
  'recorded-already': { en: 'This supervision is recorded for this group already. Nothing needs to change.' },
  'no-group-yet': { en: 'There is no such group yet. Form it first.' },
  'still-to-come': {
    en: '{{on}} is still to come: a supervision is recorded once it was held. Check the day, or record it then.',
  },
  'before-the-group': {
    en: 'The group was formed on {{on}}: what was before that was not about it. Check the day.',
  },
  'leads-not': { en: 'Choose those who lead this group, or led it.' },
  'with-oneself': { en: 'Nobody is their own supervisor: leave yourself out.' },
  'day-of-nothing': {
    en: 'There is a day and nothing to do by it. Write down what is done, or leave the day out.',
  },
  'too-long-a-day': {
    en: 'That makes more than {{hours}} hours of supervision on one day, in all groups and outside them. Check the minutes, and whether it is recorded already.',
  },
  'no-action': {
    en: 'There is nothing of that supervision that is still to do. Look again at what was agreed.',
  },
  'done-already': { en: 'That was done on {{on}} already. Nothing needs to change.' },
});
