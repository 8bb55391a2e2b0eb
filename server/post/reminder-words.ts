/**
 * What reminders say: nothing of therapy, and the name of the service only where its client wishes so. Another language says it
 * in `without-app/reminders.ts` of its folder in `web/messages`.
 */
export const inReminders = {
  en: {
    /** How they call themselves: the same words are the subject of an e-mail. */
    title: { appointment: 'Reminder', notes: 'Notes', service: '{{service}}' },
    hour: {
      appointment: 'Appointment: {{when}}.',
      notes: 'Notes: {{when}}.',
      service: '{{service}}: you have an appointment on {{when}}.',
    },
    measures: {
      appointment: 'Something short waits for you.',
      notes: 'Notes: something short waits for you.',
      service: '{{service}}: something short waits for you.',
    },
    /** Where the hour is told on another clock than the one its reader lives by. */
    onClock: '{{when}} ({{place}} time)',
    mail: '{{says}}\n\nYou asked for this reminder. When you have a minute, sign in:\n\n{{home}}\n\nTo stop these, open this link. You need not sign in:\n\n{{stop}}',
    text: '{{says}} Stop these: {{stop}}',
    textWithHome: '{{says}} {{home}} Stop these: {{stop}}',
    tried: 'This is the message you asked for, to see whether it comes. Nothing needs to be done.',
    /** The page at which reminders are stopped. It says to nobody whose they are, or of what. */
    stopping: {
      title: 'Stop these reminders?',
      says: 'You get no more of them. You can turn them on again when you sign in.',
      go: 'Stop them',
      goAll: 'Stop every kind of reminder',
      done: 'They are stopped',
      doneSays: 'You get no more of these reminders. You can close this page.',
      gone: 'This link does not work',
      goneSays:
        'It may have been cut off. Open it again from the message, or sign in and stop reminders on the page of your account.',
    },
  },
} as const;

type Shape<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Shape<Words[Name]>;
};
export type WordsOfReminders = Shape<typeof inReminders.en>;
