import { refusalsOf } from '#core/words/refusals.ts';

/** Why a card is not given or spoken of. */
export const refuseBecause = refusalsOf({
  'no-such-card': {
    en: 'The form of therapy of this course has no card called {{card}}. Choose one of these: {{known}}.',
  },
  'no-cards': { en: 'The form of therapy of this course has no cards. Leave the card out.' },
  'card-given': { en: 'The client has this card already. Nothing needs to change.' },
  'card-not-given': { en: 'The client does not have this card. Give it first.' },
});

/** What the acts say of themselves, and what their fields ask. */
export const words = {
  en: {
    give: 'Give the client a card of the form of therapy, such as a tip for talking, with what it is tied to.',
    takeBack: 'Take a card back that was given by mistake.',
    say: 'Say how it went with a card.',
    helped: 'Choose whether it helped.',
    sentences: {
      CardGiven: 'A card was given to the client.',
      CardTakenBack: 'A card was taken back.',
      CardSpokenOf: 'How it went with a card was told.',
    },
  },
};
