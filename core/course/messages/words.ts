import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      offerMessages: 'Offer messages between sessions, and say within how many days they are answered.',
      endMessages: 'Offer messages no longer; what was written stays.',
      sendMessage: 'Write a message to the other; it stays as it was sent.',
      meetMessages: 'Say that messages were read: for the next session, or needing no answer.',
    },
    sentences: {
      MessagesOffered: 'Messages between sessions were offered.',
      MessagesEnded: 'Messages between sessions are offered no longer.',
      MessageSent: 'A message was sent.',
      MessagesMet: 'Messages were read.',
    },
    fields: {
      within: 'Answer within 1 to 14 days.',
      message: 'The message',
      long: 'A message holds up to 4,000 characters: shorten it, or keep the rest for when you meet.',
    },
  },
};

/** Why a message is not sent, or not met. */
export const refuseBecause = refusalsOf({
  'messages-not-offered': {
    en: 'Messages are not offered in this course, so this was not sent. Keep it for the next session, or call.',
  },
  'messages-as-offered': { en: 'Messages are offered in just this way already. Nothing needs to change.' },
  'messages-not-agreed': {
    en: 'Messages are written only where the client has said yes to them, and has not taken it back. This was not sent. Say it when you meet, or call.',
  },
  'no-such-message': {
    en: 'There is no message of the other’s like this that waits. Look again at the page.',
  },
  'read-how': {
    en: 'Say what becomes of the client’s messages: taken up when you meet, or needing no answer. To answer, write a message.',
  },
  'only-read': {
    en: 'What becomes of your own messages is your therapist’s to say. You can say that you read theirs.',
  },
});
