import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of the feedback card do, what its fields ask for, and what the record says. */
export const words = {
  en: {
    acts: {
      approve:
        'Agree, as the therapist, that a child is asked by a feedback card, or that a young client asks somebody.',
      offer:
        'Offer somebody close a short card on how it is between the two, by a link that can be answered once.',
      takeBack: 'Take a feedback card back, so that its link opens nothing.',
      answer: 'Answer a feedback card, by whoever holds its link.',
      decide: 'Say, as the client, whether the therapist sees what was answered.',
      talkOver: 'Write what came of talking a feedback card over.',
    },
    fields: {
      guardian: 'Which guardian agreed',
      saysTooLong: 'Keep this under 500 characters.',
      tooLong: 'Keep this under 2,000 characters.',
    },
    somebody: 'this person',
    sentences: {
      FeedbackCardApproved: 'Whether a feedback card is used here was agreed with a guardian.',
      FeedbackCardOffered: 'Somebody close was offered a feedback card.',
      FeedbackCardTakenBack: 'A feedback card was taken back.',
      FeedbackCardAnswered: 'A feedback card was answered.',
      FeedbackCardDecided: 'The client decided who sees a feedback card.',
      FeedbackCardTalkedOver: 'A feedback card was talked over.',
    },
  },
};

/** Why a feedback card is not offered, answered or shown. */
export const refuseBecause = refusalsOf({
  'card-not-now': { en: 'Not just now. Talk about it when you meet your therapist.' },
  'card-unsafe': {
    en: 'No feedback card: this record says that somebody may not be safe, or the client would rather not say. Work with the client alone, on safety first.',
  },
  'card-safety-not-asked': {
    en: 'Nobody has asked yet whether the client is safe with this person. Ask the client alone, record the answer, then go on.',
  },
  'card-needs-approval': {
    en: 'Where a child is asked, or asks, a guardian and the therapist agree first. Talk about it when you meet.',
  },
  'card-open': { en: 'They have a card already that waits for an answer. Take it back first.' },
  'no-such-person-to-ask': { en: 'Choose one of the people on the list.' },
  'card-nobody-to-answer': {
    en: 'Choose one living person who can answer it: a card goes to no group, no animal, and nobody who has died.',
  },
  'no-such-card-out': {
    en: 'This card is not there, or is not open any more. Look again at the cards that are out.',
  },
  'card-empty': { en: 'Answer one thing at least, or write a few words.' },
  'card-item-twice': { en: 'One question has two answers. Keep one of them, then send it again.' },
  'card-not-answered': {
    en: 'This card has not been answered yet. Wait for the answer, or take the card back.',
  },
  'card-kept-back': {
    en: 'You keep {{name}} to yourself just now, so your therapist would see nothing of it. Say on their page that your therapist may read of them, then show it.',
  },
  'card-seen-already': { en: 'Your therapist sees it already. Nothing needs to change.' },
  'card-talked-over': { en: 'This stands already, in the same words. Nothing needs to be added.' },
  'card-is-the-clients': {
    en: 'The client has not shown what was answered. It is theirs to show. Ask them when you meet.',
  },
});
