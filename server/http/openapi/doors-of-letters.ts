/** What the addresses say by which letters are had on paper. */
export const doorsOfLetters = {
  en: {
    'GET /api/courses/:id/letters/:letter': {
      says: 'A letter as a PDF: its id, with .pdf after it. A client has only what was sent to them, and their own.',
      query: { version: 'Which time it was sent; the latest when left out.' },
      answers: 'pdf' as const,
    },
    'GET /api/courses/:id/letters-to-others/:letter': {
      says: 'A letter to somebody else as a PDF: its id, with .pdf after it. A client has only what was signed.',
      query: { version: 'Which time it was signed; the draft when left out.' },
      answers: 'pdf' as const,
    },
    'GET /api/courses/:id/letters-to-others/:letter/post': {
      says: 'What became of the e-mails in which a letter to somebody else went.',
    },
    'GET /api/letter-templates': {
      says: 'The letters to others that the service worded itself, with the gaps that each letter fills.',
    },
    'PUT /api/letter-templates': {
      says: 'Words them, by an administrator; a gap that there is none of is refused.',
      also: [409 as const],
    },
  },
};
