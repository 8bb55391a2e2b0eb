/** Why the directory is not changed. */
export const refusedOfDirectory = {
  en: {
    stale:
      'Somebody changed this entry while you were writing. Look at it as it stands now, and make your change again.',
    twice:
      'There is an entry of this kind, name and place already. Change that one, or tell them apart by name.',
    'too-many': 'Keep the directory under five hundred entries: take out what is not used any more.',
    since: 'Give a day up to today: it is so since then.',
    'no-file': 'Choose a file first.',
    'moved-meanwhile':
      'The directory has changed since this was shown. Look at the trial run again, and confirm what it says now.',
    'lines-refused': 'Some lines cannot be taken. Mend them in the file, and choose it again.',
  },
} as const;
