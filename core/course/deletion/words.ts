import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      askDeletion: 'Ask for one thing, or all, to be taken out of the record.',
      withdrawDeletion: 'Withdraw what was asked to be taken out, before it is answered.',
      answerDeletion: 'Tell the client what became of what they asked to have taken out.',
    },
    sentences: {
      DeletionAsked: 'The client asked for something to be taken out.',
      DeletionWithdrawn: 'The client withdrew what they had asked to be taken out.',
      DeletionAnswered: 'The client was told what became of what they asked to have taken out.',
    },
    fields: { what: 'Say whether one thing or all of it is to be taken out.' },
  },
};

/** Why something is not asked, withdrawn or answered. */
export const refuseBecause = refusalsOf({
  'take-out-what': { en: 'Say what should be taken out, so that it can be found.' },
  'asked-and-waits': {
    en: 'You have asked for this already, and it waits for an answer. Nothing needs to change.',
  },
  'no-such-ask': { en: 'Nothing that was asked waits here. Look again at the page.' },
  'kept-why': { en: 'Say why it is kept: the client reads it.' },
});
