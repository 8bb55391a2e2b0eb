/** What is told whoever starts Kith on PostgreSQL. No address is said: a password stands in it. */
export const words = {
  en: {
    /** Said by the database itself, to whichever hand it is. */
    appendOnly: 'facts are append-only',
    noAddress:
      'DATABASE_URL must look like postgres://name:password@host:5432/database, with “?schema=name” where the tables are not to stand in the schema kith.',
    away: 'PostgreSQL, which DATABASE_URL names, cannot be reached, or takes no writes. Start it, or mend the address.',
    notLetIn: 'PostgreSQL does not let Kith in with the name and password of DATABASE_URL. Mend them.',
    noDatabase: 'PostgreSQL has no database of the name in DATABASE_URL. Make it, or mend the name.',
    notAllowed:
      'PostgreSQL does not allow the account in DATABASE_URL to make tables. Make it the owner of its schema, or let it make schemas in its database.',
    newerKith:
      'The tables in PostgreSQL were made by a newer Kith. Start that newer version, or name another schema; nothing was changed.',
    gone: (schema: string) =>
      `There is no Kith in the schema ${schema} of PostgreSQL, while the file kith.checkpoints in the data folder has seen records in one. Mend DATABASE_URL, or restore a backup; nothing was changed.`,
  },
};
