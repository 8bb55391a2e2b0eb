/** What is said where something of reminders cannot be as it was asked for. */
export const refusedOfReminders = {
  en: {
    stale: 'Somebody changed this meanwhile. Look at it as it is now, and make your change again.',
    number:
      'This is no number that a text message reaches. Write it with the sign + and the country, such as +44 7700 900123.',
    notOffered: 'This way is not offered here. Choose another.',
    device: 'This device could not be added. Its browser gave an address that Kith does not know.',
    tooMany: 'You have ten devices already. Take one out first.',
    address: 'The address of this Kith is not known yet. Set KITH_URL, and start Kith again.',
  },
} as const;
