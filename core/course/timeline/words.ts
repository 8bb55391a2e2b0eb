import { refusalsOf } from '#core/words/refusals.ts';

/** What one can do with an event of one’s own. */
export const words = {
  en: {
    keepBack: 'Keep an event to oneself for now: no clinician is shown it, wherever it stands.',
    sayPart: 'Say whether an event set the illness off or keeps it going; nothing chosen takes it back.',
    tell: 'Tell of an event that was kept back: it is on the timeline again for clinicians too.',
  },
};

/** Why an event is not kept back, or not told of. */
export const refuseBecause = refusalsOf({
  'event-not-added-by-you': {
    en: 'Your therapist put this on the timeline and knows it. Tell them what should change.',
  },
  'kept-back-already': { en: 'You keep this to yourself already. Nothing needs to change.' },
  'not-kept-back': { en: 'Your therapist can see this already. Nothing needs to change.' },
});
