/** What column-seal.ts says. */
export const columnSealWords = {
  en: {
    thisCodeIsNot: 'This code is not of this column.',
  },
};

/** What columns-in-queries.ts says. */
export const columnsInQueriesWords = {
  en: {
    columnIsSealedNothing: (column: string) => `The column ${column} is sealed: nothing is sorted by it.`,
    columnIsSealedNothingIs: (column: string) => `The column ${column} is sealed: nothing is grouped by it.`,
  },
};

/** What exact-bytes.ts says. */
export const exactBytesWords = {
  en: {
    thisIsNotWritten: 'This is not written as it was encoded.',
  },
};

/** What facts.ts says. */
export const factsWords = {
  en: {
    thisFactHasSeal: 'This fact has a seal of another time.',
  },
};

/** What sealed-columns.ts says. */
export const sealedColumnsWords = {
  en: {
    rowsWithSealedColumns: 'Rows with sealed columns are written as values only.',
    columnIsSealed: (column: string) => `The column ${column} is sealed: it is written as a value only.`,
    columnIsSealedNothing: (column: string) => `The column ${column} is sealed: nothing is found by it.`,
  },
};

/** What version-steps.ts says. */
export const versionStepsWords = {
  en: {
    thisDatabaseWasNotOpened: 'This database was not opened here.',
  },
};
