import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      giveConsent: 'Record that the client agrees to one thing; contact names a person.',
      refuseConsent: 'Record that the client was asked and said no.',
      withdrawConsent: 'Withdraw consent given earlier; it stops from now on.',
    },
    fields: { whom: 'This name is longer than 300 characters: shorten it.' },
  },
};

/** Why something is not agreed to. */
export const refuseBecause = refusalsOf({
  'contact-whom': { en: 'Say who may be contacted: contact is agreed person by person.' },
  'contact-only': { en: 'Only contact names a person. Leave the name out.' },
  answered: { en: 'This is already recorded as {{to}}. Nothing needs to change.' },
  'not-given': {
    en: 'This has not been agreed to, so there is nothing to withdraw. Nothing needs to change.',
  },
  'nothing-to-agree-to': {
    en: 'Nothing of this kind is offered in this course, so there is nothing to agree to here. Leave it open.',
  },
});
