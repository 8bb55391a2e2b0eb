import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { why: 'The reason' },
    says: {
      bringFacilitator: 'Say who leads the group, or leads it with you.',
      endFacilitator: 'Record that somebody leads the group no more.',
    },
    sentences: {
      FacilitatorCame: 'Somebody began to lead the group.',
      FacilitatorWent: 'Somebody leads the group no more.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'leads-already': { en: 'This person leads the group already. Nothing needs to change.' },
  'leads-not': { en: 'This person does not lead the group. Look again at who does.' },
  'led-since': {
    en: 'This person led the meeting of {{on}}, and did not go before it. Give that day or a later one.',
  },
  'one-facilitator': {
    en: 'The group has a facilitator. Bring this person as a co-facilitator, or let the other go first.',
  },
  'last-facilitator': { en: 'Nobody else leads this group. Say first who does from now on.' },
});
