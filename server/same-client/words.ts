/** Why two entries are not merged, or not told apart again, by code. */
export const refusedMerging = {
  en: {
    'one-entry': 'These are one entry already. Choose two.',
    'whose-account': 'Both sign in here. Say by which account they do from now on.',
    'erasure-waits': 'It was asked to erase one of them. Settle that first.',
    'merged-further': 'That client became one with another since. Tell those apart first.',
    'written-since': 'Who they are was changed since they became one. Put that back first, or leave it so.',
    'course-begun': 'A course was begun since they became one. It cannot be undone any more.',
    'client-wrote':
      'The client has written since in a course of the other entry. It cannot be undone any more.',
  },
} as const;
