/** What verify says is wrong, as it goes on after the name of a course, or of a table and its row; it ends without a stop. */
export const words = {
  en: {
    entry: {
      doesNotFollow: (entry: string) => `${entry} does not follow the one before it`,
      changed: (entry: string) => `${entry} was changed after it was written`,
      sealed: (entry: string) => `${entry} cannot be unsealed`,
      ofChart: (seq: number) => `entry ${seq}`,
      ofChain: (seq: number) => `entry ${seq} of its chain`,
      ofItsChain: ' of its chain',
    },
    row: {
      added: 'it was added by another hand than Kith’s',
      changed: (columns: readonly string[]) =>
        `it was changed by another hand than Kith’s (${columns.join(', ')})`,
      gone: 'it is gone',
      moved: 'it was moved to another service',
      missing: 'it is missing',
      areMissing: 'they are missing',
      doesNotFollow: 'it does not follow the one before it',
      changedAfterSigning: 'it was changed after it was signed',
    },
    chain: {
      gone: 'its chain is gone',
      notRead: 'it cannot be read beside its chain, since a part of the database is gone',
      keyNotOpened: 'the key of its chain cannot be opened',
      endNotSigned: 'where its chain ends is not signed by this service',
      unknown: 'this Kith has no such chain',
    },
    checkpoints: {
      endNotSigned: 'where they end is not signed by this service',
      allGone: 'every checkpoint is gone',
      ofChain: (chain: string) => `the chain ${chain}`,
      ofCourse: (course: string) => `the chart of course ${course}`,
      ofGroup: (group: string) => `the chart of group ${group}`,
      ofReferral: (referral: string) => `the chart of referral ${referral}`,
      signedAfter: (by: readonly string[]) =>
        `it is missing, or another, and was there when the end of ${by.slice(0, 5).join(', ')}${by.length > 5 ? ` and of ${by.length - 5} more` : ''} was signed: a part of this folder is from an older copy`,
      one: (day: string) => `the checkpoint of ${day}`,
      inFileBefore: (checkpoint: string) => `the file kith.checkpoints, before ${checkpoint},`,
    },
    notes: {
      fileWasGone: (day: string) =>
        `On ${day} the file kith.checkpoints was gone from the data folder, and was begun anew`,
      fileWasChanged: (day: string) =>
        `On ${day} the file kith.checkpoints held what this service had not signed, and was begun anew`,
      erased: (course: string) => `Course ${course} was erased, and its tombstone stands`,
      moved: (course: string, to: string) =>
        `Course ${course} was moved away to ${to}, and its tombstone stands`,
    },
    line: {
      noLine: (line: string) => `${line} is no line of a checkpoint`,
      notSigned: (line: string) => `${line} is not signed by this service: it was changed, or is another’s`,
      notInDatabase: (line: string) => `${line} is not in the database: what is here is older, or was cut`,
      another: (line: string) => `${line} is another in the database`,
    },
    file: {
      gone: (file: string) => `the file ${file} is gone from the data folder`,
      noBeginning: (file: string) => `the file ${file} does not begin with a checkpoint`,
    },
    database: {
      gone: (part: string) => `the ${part} is gone from the database`,
      another: (part: string) => `the ${part} is another than this Kith makes`,
      none: (part: string) => `the ${part} is none that this Kith makes`,
      partsGone: (parts: readonly string[]) =>
        `This database cannot be opened: ${parts.join('; ')}. Restore a backup; nothing was changed.`,
      bytes: (rowid: number, table: string) =>
        `row ${rowid} of the table ${table} holds bytes in place of text`,
    },
    referral: {
      named: (referral: string) => `Referral ${referral}`,
      erased: (referral: string) => `Referral ${referral} was erased, and its tombstone stands`,
    },
    group: {
      named: (group: string) => `Group ${group}`,
      isNotSaid: (course: string) => `its member’s course ${course} does not say that it is in this group`,
      noSuchMember: 'it says that it is in a group that does not know it',
    },
    course: {
      noRow: 'it has entries and no row in the lists',
      lookedAtAndGone: 'it was looked at, and nothing of it is here any more',
      gone: (by: string, seq: number) => `it is gone: ${by} has seen ${seq} entries of it`,
      endNotSigned: 'where it ends is not signed by this service',
      ofAnotherService: 'it has entries of another service',
    },
  },
}.en;

/** What check-chart.ts says. */
export const checkChartWords = {
  en: {
    itsKeyCannotBeOpened: 'its key cannot be opened: restore the key this database was made with',
    itsRowInListsDiffers: (columns: string) => `its row in the lists differs from its chart (${columns})`,
  },
};

/** What check-facts.ts says. */
export const checkFactsWords = {
  en: {
    entryDoesNotFollowOne: (seq: number) => `entry ${seq} does not follow the one before it`,
    entryWasChangedAfter: (seq: number) => `entry ${seq} was changed after it was written`,
  },
};

/** What verify.ts says. */
export const verifyWords = {
  en: {
    whoItsClientIsCannot: 'who its client is cannot be opened',
  },
};
