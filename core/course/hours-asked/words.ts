import { refusalsOf } from '#core/words/refusals.ts';

/** Why it cannot be done, by code. */
export const mayNot = refusalsOf({
  'not-asked-here': { en: 'Your service takes this by telephone. Call them instead.' },
  'ask-empty': { en: 'Choose one of the free hours, or write when you can come.' },
  'hour-not-free': { en: 'This hour is not free any more. Please choose another.' },
  'ask-waits': { en: 'You have asked already. Wait for the answer, or take it back first.' },
  'no-such-hour-asked': { en: 'Nothing like this was asked for. Open the page again.' },
  'ask-over': { en: 'This was answered or taken back already. Nothing needs to change.' },
  'ask-no-hour': { en: 'No hour was named. Offer one, or book it and answer then.' },
  'no-such-offer': { en: 'There is no such offer. Open the page again.' },
  'offer-over': { en: 'This hour is not offered any more. Please ask for another.' },
  'offer-past': { en: 'This hour is over already. Choose a later one.' },
  'notice-over': {
    en: 'It begins in less than {{hours}} hours. Ask for another hour, or say that you cannot come.',
  },
  'confirmed-already': { en: 'You have said already that you come. Nothing needs to change.' },
  'no-such-change': { en: 'There is no such change. Open the page again.' },
  'change-read': { en: 'This was read already. Nothing needs to change.' },
});

/** What the acts and facts of this chapter say. */
export const hoursAskedWords = {
  en: {
    says: {
      askForHour: 'Ask for an hour, or for another one instead of one that is booked.',
      takeAskBack: 'Take back what was asked for.',
      confirmSession: 'Say that one comes to a booked hour.',
      moveOwnSession: 'Move a booked hour to one that is free, where the service lets clients do so.',
      answerAsk: 'Answer what a client asked for: it is booked, or declined.',
      offerHour: 'Offer a client an hour, for one more or instead of another.',
      takeOfferBack: 'Take back an hour that was offered.',
      answerOffer: 'Take an hour that was offered, or say that it does not suit.',
      noteAtDesk: 'Note at the desk that a client arrived, did not come, or was told of a change.',
      readHourChange: 'Say that a change of an hour by the client or the secretary has been read.',
    },
    fields: { reason: 'The reason' },
    asked: 'As the client asked',
    offered: 'As it was offered',
    sentences: {
      HourAsked: 'An hour was asked for.',
      HourAskTakenBack: 'What was asked for was taken back.',
      HourAskAnswered: 'An hour that was asked for was answered.',
      HourOffered: 'An hour was offered.',
      HourOfferTakenBack: 'An offer of an hour was taken back.',
      HourOfferAnswered: 'An offer of an hour was answered.',
      HourConfirmed: 'The client said that they come.',
      HourNotedAtDesk: 'It was noted at the desk whether the client came.',
      HourChanged: 'The client or the secretary changed an hour.',
      HourChangeRead: 'A change of an hour was read.',
    },
  },
};
