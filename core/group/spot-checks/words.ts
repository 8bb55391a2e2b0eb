import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { reached: 'Say whether you reached them.' },
    says: {
      drawSpotChecks:
        'Draw by lot which of the members who agreed to it are called, by a number that lets anybody draw the same again.',
      makeSpotCheck: 'Record the call to a member who was drawn, and what they confirmed.',
    },
    sentences: {
      SpotChecksDrawn: 'It was drawn by lot whom the supervisor calls.',
      SpotCheckMade: 'The supervisor called a member who was drawn.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'nobody-agreed': { en: 'None of the members has agreed to be called. Ask the members first.' },
  'lot-open': {
    en: 'Whoever was drawn on {{on}} is called first. The next lot is drawn once each of them was reached, or tried on three days.',
  },
  'drawn-today': { en: 'A lot is drawn on the day itself. Leave the day out.' },
  'agrees-no-more': {
    en: 'This member does not agree to be called any more, or to supervision. Nothing is kept of a call. Leave it out.',
  },
  'nobody-said-it': { en: 'Nobody was reached, so nobody confirmed anything. Leave the answers out.' },
  'nothing-asked': {
    en: 'Write down what you asked and what the member said: at least one answer.',
  },
  'said-twice': { en: 'One question has two answers. Keep one answer for each.' },
  'not-drawn': { en: 'This member was not drawn. Call those who were.' },
  'called-already': {
    en: 'This member was reached on {{on}}, since they were drawn. Call those who were not reached yet.',
  },
  'own-group': {
    en: 'Whoever leads the group, or led it, does not draw and does not call. Ask somebody else who supervises to.',
  },
});
