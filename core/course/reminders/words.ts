import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts and facts of this chapter say. */
export const remindersWords = {
  en: {
    says: {
      chooseReminders:
        'Choose by which ways, how long before and in which words to be reminded; only the client does.',
      stopReminders:
        'Stop being reminded by these ways; only the client does, from a page or by the link in a reminder.',
    },
    sentences: {
      RemindersChosen: 'The client chose how they are reminded.',
      RemindersStopped: 'The client stopped reminders.',
    },
  },
};

/** Why reminders are not chosen or stopped so. */
export const refuseBecause = refusalsOf({
  'reminded-of-nothing': { en: 'Choose when the reminder comes: a day before, or two hours before.' },
  'not-reminded': { en: 'You are not reminded this way. Nothing needs to change.' },
  'no-such-clock': { en: 'This place is not known. Choose a city whose clock you live by.' },
});
