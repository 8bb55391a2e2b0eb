import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    sayAnswer: 'Say what they answered.',
    fields: { whyPaused: 'What they asked for', reason: 'The reason' },
    says: {
      putOnList:
        'Put somebody on the waiting list, for whom a clinician has decided that IPT fits, as it is or adapted.',
      pauseWait: 'Note that they asked to wait themselves.',
      resumeWait: 'Note that they are ready to go on.',
      offerPlace: 'Offer a place with a therapist.',
      answerPlace: 'Note what they said to the offer: accepted, declined with the reason, or no answer.',
    },
    sentences: {
      PutOnList: 'They were put on the waiting list.',
      WaitPaused: 'They asked to wait.',
      WaitResumed: 'They are ready to go on.',
      PlaceOffered: 'A place was offered.',
      OfferAnswered: 'The offer was answered.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'not-decided': {
    en: 'Nobody has decided that IPT fits. Ask a clinician to decide: suitable, or suitable with adaptation.',
  },
  'on-list': { en: 'They are on the waiting list already. Nothing needs to change.' },
  'not-on-list': { en: 'They are not on the waiting list yet: put them on the list, and then do this.' },
  'waits-already': { en: 'It stands here already that they asked to wait. Nothing needs to change.' },
  'does-not-wait': { en: 'They have not asked to wait. Nothing needs to change.' },
  'offer-open': { en: 'An offer waits for their answer. Note that first.' },
  'offer-accepted': { en: 'They have accepted an offer: open the course from it.' },
  'no-such-offer': { en: 'This offer does not wait for an answer. Open the page again.' },
  'why-declined': { en: 'Say in a few words why they declined, so that the next offer fits better.' },
  'before-that': { en: 'That was before {{on}}. Give that day or a later one.' },
});
