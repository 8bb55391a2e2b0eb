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
    'DELETE /api/moving-in/runs/:id': {
      says: 'Takes a run out, save what somebody has written in since; says what it leaves, and why.',
      also: [404 as const, 409 as const],
    },
  },
};
