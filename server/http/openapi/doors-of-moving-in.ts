/** What the addresses say by which a service brings along what it has. */
export const doorsOfMovingIn = {
  en: {
    'GET /api/moving-in/templates/clients': {
      says: 'A CSV file of clients to begin from.',
      answers: 'csv' as const,
    },
    'GET /api/moving-in/templates/courses': {
      says: 'A CSV file of courses to begin from.',
      answers: 'csv' as const,
    },
    'GET /api/moving-in/templates/appointments': {
      says: 'A CSV file of appointments to begin from.',
      answers: 'csv' as const,
    },
    'GET /api/moving-in/templates/scores': {
      says: 'A CSV file of scores to begin from.',
      answers: 'csv' as const,
    },
    'GET /api/moving-in/runs': { says: 'What was brought along from files, run by run.' },
    'POST /api/moving-in/trial': {
      says: 'What the files would bring, line by line, and why a line cannot be taken; nothing is written.',
      reads: 'files' as const,
    },
    'POST /api/moving-in/runs': {
      says: 'Brings what the trial run showed, as one run that can be taken out again.',
      reads: 'files' as const,
      makes: true as const,
      also: [409 as const],
    },
    'GET /api/same-client': {
      says: 'Entries of clients who may be one person, of whom nobody has said that they are two; and those that became one.',
    },
    'POST /api/same-client/two': {
      says: 'Remembers that two entries are two people, so that it is not asked again.',
      also: [404 as const],
    },
    'POST /api/same-client/merged': {
      says: 'Makes one client of two entries: the courses of both are that client’s, and nothing in them is rewritten.',
      makes: true as const,
      also: [404 as const, 409 as const],
    },
    'DELETE /api/same-client/merged/:id': {
      says: 'Tells two entries apart again that had become one, as long as nothing was built on it.',
      also: [404 as const, 409 as const],
    },
    'DELETE /api/moving-in/runs/:id': {
      says: 'Takes a run out, save what somebody has written in since; says what it leaves, and why.',
      also: [404 as const, 409 as const],
    },
  },
};
