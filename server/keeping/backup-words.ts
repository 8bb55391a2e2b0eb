/** What is said of backups. */
export const backupWords = {
  en: {
    notOfPostgres:
      'DATABASE_URL names a PostgreSQL, of which “kith backup” makes no backup yet. Copy it with pg_dump or pg_basebackup, and keep the key of the data folder apart from it. Nothing was written.',
    notToPostgres:
      'DATABASE_URL names a PostgreSQL, to which “kith restore” brings no backup back yet. Unset DATABASE_URL to restore into a data folder; nothing was changed.',
    copied: (percent: number) => `${percent}% copied`,
    forNobody:
      'A backup is encrypted, and nobody was named who may open it. Make an identity and keep its file apart from the backups: “kith backup FILE --new-identity IDENTITY-FILE”. From then on name its recipient, by --recipient or KITH_BACKUP_RECIPIENT; or give a passphrase, by --passphrase-file or KITH_BACKUP_PASSPHRASE. Nothing was written.',
    forTwo: 'Name a recipient or a passphrase, not both: the format that is used takes one or the other.',
    noRecipient: (recipient: string) =>
      `“${recipient}” is no recipient: one begins with age1. “kith backup FILE --new-identity IDENTITY-FILE” makes an identity and says its recipient. Nothing was written.`,
    noIdentity:
      'This is no identity: one is a line that begins with AGE-SECRET-KEY-1. Name the file that holds it; nothing was changed.',
    needsIdentity: (file: string) =>
      `${file} opens with an identity. Name the file that holds it with --identity, or put it into KITH_BACKUP_IDENTITY; nothing was changed.`,
    needsPassphrase: (file: string) =>
      `${file} opens with a passphrase. Name a file that holds it with --passphrase-file, or put it into KITH_BACKUP_PASSPHRASE; nothing was changed.`,
    doesNotOpen: (file: string) =>
      `What was given does not open ${file}: it was made for another identity or passphrase, or its beginning is damaged. Nothing was changed.`,
    isThere: (file: string) =>
      `${file} is already there, and a backup is never written over. Name another file.`,
    identityIsThere: (file: string) =>
      `${file} is already there, and an identity is never written over. Name another file, or use the recipient it names.`,
    identityWithin: (file: string) =>
      `${file} is within the data folder. Keep the identity apart from what it opens, best on another machine; nothing was written.`,
    notWritten: (file: string) =>
      `Kith cannot write to ${file}. Name a folder that is there and that you may write to.`,
    underWay: (folder: string) =>
      `A backup of ${folder} is being made at this moment. Wait until it is done.`,
    brokenOff: (file: string) => `Kith was stopped while it wrote ${file}, so there is no such backup.`,
    notWhole: (file: string) => `${file} is not a whole Kith backup. Choose another; nothing was changed.`,
    newer: (file: string) =>
      `${file} was made by a newer Kith. Restore it with that version; nothing was changed.`,
    notReadable: (file: string) =>
      `${file} cannot be read. Name the file with the identity or passphrase in it.`,
    restoreUnderWay: (folder: string) =>
      `A backup is being restored to ${folder} at this moment. Wait until it is done.`,
    plain:
      'This backup was made by an earlier Kith: it is not encrypted and holds its key. Make a new one, then destroy it.',
    made: (file: string, courses: number, facts: number) =>
      `Everything is in ${file}, encrypted: ${courses} courses, ${facts} entries, all accounts, and the key.`,
    wording: (files: number) => `So is the wording of ${files} instruments.`,
    onlyFor:
      'Nobody reads or restores it without the identity or passphrase. Keep that apart from the backups.',
    identityMade: (file: string, recipient: string) =>
      `The identity is in ${file}: take it off this machine and keep it safe, for without it the backup is worth nothing. Its recipient, for the next backups: ${recipient}`,
    identityFile: (recipient: string, at: string) =>
      `# Opens backups of Kith. Made ${at}.\n# Recipient: ${recipient}\n`,
    passphrase: 'Passphrase of the backup: ',
    newPassphrase: 'Passphrase for the backup (at least 12 characters): ',
  },
}.en;
