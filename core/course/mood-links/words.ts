import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      linkMood:
        'Tie a mood and an event together, in a session or between two, with the day it happened where that is known.',
      keepMoment:
        'Keep a moment between sessions: what happened, with whom, what you felt and did. Yours until you share it.',
      changeMoment: 'Put a moment you kept into other words, until it has been worked with in a session.',
      shareMoment: 'Share a moment with the therapist.',
      bringUpMoment: 'Record that a moment the client shared was worked with in a session.',
    },
    fields: { what: 'What happened' },
  },
};

/** Why a mood cannot be tied to an event, or a moment not be shared or brought up. */
export const refuseBecause = refusalsOf({
  'not-happened-yet': { en: 'That day is still to come. Give the day it happened, or leave it open.' },
  'no-mood': { en: 'Say how it felt: a mood before or after, or a feeling.' },
  'already-shared': { en: 'You have already shared this moment. Nothing needs to change.' },
});

/** Why there is no such moment: to the client, whose notes these are, and to a therapist, who reads what was shared. */
export const refuseToClient = refusalsOf({
  'moment-worked-with': {
    en: 'You have worked with this moment in a session, so it stays as it was. You can keep another one beside it.',
  },
  'no-such-moment': { en: 'This moment is not in your notes. Open the page again.' },
});
export const refuseToTherapist = refusalsOf({
  'no-such-moment': { en: 'There is no such shared moment in this course. Open the page again.' },
});
