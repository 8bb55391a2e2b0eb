/** What is said while a folder is brought over, a course imported, and where there is less than there was. */
export const words = {
  en: {
    chainsGone:
      'This database was brought over to signed chains before, and they are gone from it: somebody took them out. Restore a backup; nothing was changed.',
    keyNotOpened: 'its key cannot be opened',
    broughtOver: (walked: string) =>
      `The records of this folder were verified and brought over to signed chains, once: ${walked}, all whole.`,
    broughtOverNotWhole: (walked: string, courses: number) =>
      `The records of this folder were verified and brought over to signed chains, once: ${walked}; ${courses === 1 ? 'one course was' : `${courses} courses were`} not whole before, and “kith verify” says so from now on.`,
    notWholeBefore: (course: string, says: readonly string[]) =>
      `Course ${course} was not whole before: ${says.join('; ')}.`,
    wasHere:
      'This course was here, and was erased or has moved away; its sealed entries stand in its place. Nothing was changed.',
    lessThanThereWas: (courses: number, others: number) =>
      `There is less here than there was: the last entries of ${courses} courses and of ${others} other chains are missing. “kith verify” names them; restore a backup made after them, if you have one.`,
  },
}.en;

/** Why a course that has moved is not laid to rest here, by code. */
export const refusedMoves = {
  en: {
    'not-here':
      'The course in this file is not here. Name a file of a course that stands in this folder. Nothing was changed.',
    'alarm-waits':
      'An alarm of this course waits for an answer. Have it answered here, or bring what was answered elsewhere; then bring the course over anew. Nothing was changed.',
    'not-all-in-file':
      'This file does not hold every entry that stands here, as it stands here. Export the course anew, bring it to the other service, and name the file that service exports. Nothing was changed.',
    'written-meanwhile':
      'Somebody wrote in this course meanwhile, so the file does not hold all of it. Bring the course over anew. Nothing was changed.',
  },
} as const;

/** Why a client is not erased, by code. */
export const refusedErasures = {
  en: {
    reason: 'Choose why this client is to be erased.',
    law: 'Say that you have looked up for how long the law has this record kept.',
    'in-treatment':
      'A course of this client is under way. Close it first; only what was entered by mistake is erased while it is open.',
    'alarm-waits':
      'An alarm in a course of this client waits for an answer, and would be gone with it. Have it answered first.',
    'confirm-another':
      'Whoever asked cannot confirm it as well. Ask another administrator or manager of this service.',
    'confirm-later':
      'You asked for this yourself, and nobody else is here who could confirm it. You can a day after you asked.',
  },
} as const;

/** What backup-content.ts says. */
export const backupContentWords = {
  en: {
    backupHasNoHeading: 'The backup has no heading.',
  },
};

/** What export-course.ts says. */
export const exportCourseWords = {
  en: {
    thereIsNoCourseHere: (id: string) =>
      `There is no course ${id} here. Its id stands in its address, after /courses/.`,
  },
};

/** What import-course.ts says. */
export const importCourseWords = {
  en: {
    courseWasBroughtHere: 'The course was brought here from another Kith.',
    thisFileCannotBeImported:
      'This file cannot be imported: line 1 names another client than line 2. Nothing was changed.',
    thisCourseIsAlreadyHere:
      'This course is already here, so it was not imported again. Nothing was changed.',
    thisFileCannotBeImportedLine:
      'This file cannot be imported: line 1 does not say who the client is, and they are not known here. Nothing was changed.',
    thisFileCannotBeImportedWho:
      'This file cannot be imported: who the client is cannot be read on line 1. Nothing was changed.',
  },
};

/** What master-key.ts says. */
export const masterKeyWords = {
  en: {
    kithKeyMustBe64: 'KITH_KEY must be 64 hexadecimal digits. Set it to the key this database was made with.',
    keyFileIsMissing: (file: string) =>
      `The key file ${file} is missing, so the records cannot be opened. Put it back from your backup.`,
    keyFileIsDamaged: (keyFile: string) =>
      `The key file ${keyFile} is damaged, so the records cannot be opened. Put it back from your backup.`,
    keyDoesNotOpen:
      'The key does not open these records: they were made with another. Put back their kith.key, or set KITH_KEY to their own key; nothing was changed.',
  },
};

/** What refresh-lists.ts says. */
export const refreshListsWords = {
  en: {
    listsAreWrittenAsKith: (version: string, count: number) =>
      `The lists are written as Kith ${version} tells them: ${count} courses.`,
  },
};

/** What restore.ts says. */
export const restoreWords = {
  en: {
    kithIsRunningOnFolder: (database: string) =>
      `A Kith is running on the folder of ${database}. Stop it, then restore; nothing was changed.`,
    thereIsNoFileName: (file: string) => `There is no file ${file}. Name the backup to restore.`,
    kithCannotWriteToFolder: (folder: string) =>
      `Kith cannot write to the folder ${folder}. Name another with --data.`,
    isFileNotFolderName: (folder: string) =>
      `${folder} is a file, not a folder. Name a folder with --data; nothing was changed.`,
    folderIsNotEmpty: (folder: string) =>
      `The folder ${folder} is not empty, so nothing was restored. Name an empty one with --data, or stop Kith and add --force to replace what is there.`,
  },
};
