/** What is asked of whoever names teams, and why something is not taken. */
export const teamWords = {
  en: {
    name: 'Give the team a name.',
    tooLong: 'Say it in up to 60 characters.',
    tooMany: 'Keep it under fifty teams.',
    twice: 'Two teams bear one name. Give each a name of its own.',
    'stale-teams':
      'Somebody changed the teams while you were writing. Look at them as they stand now, and make your change again.',
    'team-used':
      'Somebody is or was in {{team}}, and finished courses count for it. Let it stand; you can give it another name.',
    'no-such-team': 'This team is not on the list. Choose one that is.',
    'no-such-colleague': 'Choose somebody who works here.',
  },
} as const;
