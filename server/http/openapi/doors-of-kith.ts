/** What the addresses say by which Kith is watched, and this description itself. */
export const doorsOfKith = {
  en: {
    'GET /health': { says: 'Whether Kith is up and can reach its records.', open: true },
    'GET /health/live': { says: 'Whether Kith runs, also while it starts.', open: true },
    'GET /health/ready': {
      says: 'Whether Kith can do all of its work: its start is done, the database can be written, the disk is not full. 503 where not.',
      open: true,
    },
    'GET /api/openapi.json': { says: 'This description.', open: true },
    'GET /api': { says: 'This description, to be read by people.', answers: 'html', open: true },
    'GET /api/api-page.css': { says: 'The look of that page.', answers: 'css', open: true },
  },
} as const;
