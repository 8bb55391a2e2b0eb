/** What the addresses say by which the service keeps whom to reach when somebody is not safe. */
export const doorsOfSafetyDirectory = {
  en: {
    'GET /api/safety-directory': {
      says: 'Whom to reach when somebody is not safe, by place, with the clock by which each is open.',
    },
    'GET /api/safety-directory/file': {
      says: 'The same as CSV; of an empty directory, a file to begin from.',
      answers: 'csv' as const,
    },
    'POST /api/safety-directory/entries': {
      says: 'Adds an entry.',
      makes: true as const,
    },
    'PUT /api/safety-directory/entries/:id': {
      says: 'Writes an entry anew; with another number it is asked again whether it was checked.',
      also: [404 as const, 409 as const],
    },
    'POST /api/safety-directory/entries/:id/checked': {
      says: 'Says that an entry was checked and holds; today, or on the day given.',
      also: [404 as const],
    },
    'DELETE /api/safety-directory/entries/:id': {
      says: 'Takes an entry out; the audit keeps what it said.',
      also: [404 as const],
    },
    'POST /api/safety-directory/trial': {
      says: 'What a CSV file would add and change, line by line; nothing is written.',
      reads: 'files' as const,
    },
    'POST /api/safety-directory/brought': {
      says: 'Brings what the trial run showed, whole or not at all.',
      reads: 'files' as const,
      also: [409 as const],
    },
  },
};
