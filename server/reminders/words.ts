/** What is said where something of reminders cannot be as it was asked for. */
export const refusedOfReminders = {
  en: {
    stale: 'Somebody changed this meanwhile. Look at it as it is now, and make your change again.',
    number:
      'This is no number that a text message reaches. Write it with the sign + and the country, such as +44 7700 900123.',
  },
} as const;
