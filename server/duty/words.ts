/** What is said where the settings of duty cannot be as they were given. */
export const ofDuty = {
  en: {
    tooMany: 'Name up to twenty people for a day.',
    tooManyAway: 'Keep the list of days away under five hundred: take out those that are over.',
    tooManyOwn: 'Keep your days away under forty: take out those that are over.',
    longNote: 'Say it in up to 2,000 characters.',
    endsBefore: 'The last day away comes before the first.',
    minutes: 'Give minutes from 0 to 1440, which is a day.',
    once: 'Each stands on the ladder once.',
    supervisorStays:
      'The supervisor stays on the ladder: when the time for an answer has passed, they are told.',
    'not-a-clinician':
      'Somebody named for duty cannot open a record here. Name therapists or supervisors who work here.',
    'not-here': 'Somebody whose days away are given does not work here any more. Take them out.',
    stale:
      'Somebody changed this while you were writing. Look at it as it stands now, and make your change again.',
  },
} as const;
