/** What the addresses say by which Kith is watched. */
export const doorsOfHealth = {
  en: {
    'GET /health': { says: 'Whether Kith is up and can reach its records.', open: true },
    'GET /health/live': { says: 'Whether Kith runs, also while it starts.', open: true },
    'GET /health/ready': {
      says: 'Whether Kith can do all of its work: its start is done, the database can be written, the disk is not full. 503 where not.',
      open: true,
    },
  },
} as const;
