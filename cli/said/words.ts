import type { BroughtRun } from '#core/api-answers/moving-in.ts';

/** What change.ts says. */
export const changeWords = {
  en: {
    sayWhetherChangeBetweenTwo:
      'Say whether the change between two scores is more than chance, and whether it is recovery.',
    reliableMeansAtLeastChange:
      '\nReliable means: at least the change published for this instrument, which is shown with its source. Recovered means: a\nreliable improvement from a score that is a case to one that is not. For the WHO-5 give the sum, 0 to 25.',
    itsIdOrShortName: 'its id or short name',
    firstScore: 'the first score',
    lastScore: 'the last score',
    fromTo: (first: number, last: number, moved: string) => `From ${first} to ${last}: ${moved}.`,
    inAll: (classOne: string) => `In all: ${classOne}.`,
    reliableFromPoints: (points: number, source: string) => `Reliable from ${points} points (${source}).`,
    caseAt: (op: string, value: number, source: string) => `A case at ${op} ${value} (${source}).`,
  },
};

/** What command.ts says. */
export const commandWords = {
  en: {
    typeKithHelpForExamples: (name: string) => `Type “kith ${name} --help” for examples.`,
    dataFolderKithDataKith: 'the data folder (KITH_DATA); kith-data unless set',
    answerInJsonForAnother: 'answer in JSON, for another program',
  },
};

/** What export.ts says. */
export const exportWords = {
  en: {
    writeWholeCourseAsJson:
      'Write a whole course as JSON Lines, to keep or to import elsewhere. It is not encrypted.',
    coursesId: 'the course’s id, as in its address',
    whereToWriteItStandard: 'where to write it; standard output unless set',
    writtenToEntriesWhoever: (out: string, facts: number) =>
      `Written to ${out}: ${facts} entries. Whoever has this file can read it.`,
    kithCannotWriteToName: (out: string) =>
      `Kith cannot write to ${out}. Name a folder that is there and that you may write to.`,
  },
};

/** What import.ts says. */
export const importWords = {
  en: {
    bringInCourse:
      'Bring in a course that was exported from a Kith; or, from CSV files or FHIR, the clients and courses of a service that moves in, after a trial run.',
    courseFile: 'a file made by “kith export”',
    fileOf: {
      clients: 'CSV: who the clients are',
      courses: 'CSV: their courses, with whom and since when',
      appointments: 'CSV: sessions held, missed and booked',
      scores: 'CSV: scores, by their answers or as totals',
      fhir: 'FHIR R4: clients, appointments and answers, as a Bundle or one resource a line',
    },
    as: 'with CSV files: who brings them, an administrator or the therapist of these courses',
    days: 'with CSV files: what 03/04/2026 means, day-first or month-first',
    confirm: 'bring what the trial run shows, or take the run out; without it nothing is written',
    takeOut: 'take out again what was brought from CSV files, by the id of the run',
    runToTakeOut: ({ id, by, at, courses, clients }: BroughtRun) =>
      `Run ${id}, brought by ${by} on ${at.slice(0, 10)}. Courses: ${courses}. New clients: ${clients}.`,
    addConfirm: 'Nothing was taken out. To take it out, add --confirm.',
    runTakenOut: (left: number) =>
      left === 0 ? 'It is taken out.' : `It is taken out, but for what stayed: ${left}.`,
    noSuchFile: (path: string) => `There is no file ${path} that can be read. Check its name.`,
    whoBrings:
      'Say who brings these files: --as with the e-mail address of an administrator, or of the therapist whose courses they are.',
    whichDays: 'Write --days day-first or --days month-first.',
    noFile: 'Name a file of “kith export”, or CSV files. Type “kith import --help” for examples.',
    becomes: {
      brought: 'comes in',
      here: 'is here already',
      left_out: 'is left out',
      refused: 'cannot be taken',
      asked: 'waits for an answer',
    },
    counted: (counts: Readonly<Record<string, number>>, alarms: number) =>
      `Come in: ${counts.brought}. Here already: ${counts.here}. Left out: ${counts.left_out}. Cannot be taken: ${counts.refused}. Wait for an answer: ${counts.asked}. Alarms that will stand: ${alarms}.`,
    trialOnly: 'Nothing was written. To bring what comes in, add --confirm.',
    runIsHere: (id: string, courses: number) =>
      `Brought as run ${id}. Courses: ${courses}. It can be taken out again on the page Moving in, or by kith import --take-out.`,
    whoHoldsCourseHereSame: 'who holds the course here; the same person as before unless set',
    courseIsHereEntries: (id: string, count: number) => `The course ${id} is here: ${count} entries.`,
    itStaysWithTherapist:
      'It stays with the therapist it had. To give it to somebody here, import it with --therapist.',
    nobodyHereSigns: (email: string) =>
      `Nobody here signs in as ${email}. Invite them first, then import. Nothing was changed.`,
    isNotTherapistHereGive: (email: string) =>
      `${email} is not a therapist here. Give them that role first, then import. Nothing was changed.`,
  },
};

/** What instruments-add.ts says. */
export const instrumentsAddWords = {
  en: {
    bringWordingOfInstrument:
      'Bring the wording of an instrument for which your service holds a licence: check it, and copy it into the data folder.',
    whoBringsItName: 'who brings it; the name of your account on this machine unless given',
    typeKithInstrumentsAddHelp: 'Type “kith instruments add --help” for examples.',
    wordingOf: (shortName: string, language: string, version: string, to: string) =>
      `The wording of the ${shortName} (${language}, ${version}) is in ${to}.`,
    licenceIsS: (licensee: string, licence: string) => `The licence is ${licensee}’s: ${licence}`,
    startKithAgainAndClients:
      'Start Kith again, and clients are asked it in these words. “kith backup” takes it along.',
  },
};

/** What instruments-list.ts says. */
export const instrumentsListWords = {
  en: {
    listWordingThatThisService: 'List the wording that this service brought, and what of it is left out.',
    typeKithInstrumentsListHelp: 'Type “kith instruments list --help” for examples.',
    noWordingWasBroughtHere: 'No wording was brought here. “kith instruments add FILE” brings one.',
  },
};

/** What instruments.ts says. */
export const instrumentsWords = {
  en: {
    listInstrumentsThatKithKnows:
      'List the instruments that Kith knows; bring wording that your service is licensed for.',
  },
};

/** What kith-folder.ts says. */
export const kithFolderWords = {
  en: {
    thereIsNoKith: (folder: string) =>
      `There is no Kith in the folder ${folder}. Name its data folder with --data.`,
  },
};

/** What restore.ts says. */
export const restoreWords = {
  en: {
    putBackBackupRecordsAccounts:
      'Put back a backup: records, accounts, key and wording together. Stop Kith on that folder first.',
    replaceWhatFolderHolds: 'replace what the folder holds',
    wordingOfInstrumentsIsBack: (wording: number) => ` The wording of ${wording} instruments is back too.`,
    restoredToCoursesAndEntries: (
      folder: string,
      courses: number,
      facts: number,
      madeAt: string,
      part: string,
    ) => `Restored to ${folder}: ${courses} courses and ${facts} entries, as they were at ${madeAt}.${part}`,
    checkItWithKithVerify: 'Check it with “kith verify”, then start Kith.',
  },
};

/** What run.ts says. */
export const runWords = {
  en: {
    runsWholeCourseOfInterpersonal: 'Runs a whole course of Interpersonal Psychotherapy.',
    typeKithHelpToSee: 'Type “kith --help” to see what there is.',
    kithCommandHelpShowsCommands:
      '\n“kith <command> --help” shows a command’s options, with examples.\nIt ends with 0 when all is well, 1 for trouble, 2 for wrong usage, 3 when “verify” found something.',
  },
};

/** What score-answers.ts says. */
export const scoreAnswersWords = {
  en: {
    thereIsNoInstrumentCalled: (name: string) =>
      `There is no instrument called “${name}”. Type “kith instruments” to see those there are.`,
    thisLineIsNotReadable: 'This line is not readable JSON.',
    giveObjectSuchAsInstrument: 'Give an object such as {"instrument":"phq-9","responses":[1,0,2]}.',
  },
};

/** What score-typed.ts says. */
export const scoreTypedWords = {
  en: {
    isNotScoreGiveNumber: (typed: string) => `“${typed}” is not a score. Give a number.`,
  },
};

/** What score.ts says. */
export const scoreWords = {
  en: {
    scoreAnswersToInstrument: 'Score the answers to an instrument by its published rule.',
    answersAsJsonArray:
      'the answers as a JSON array in item order, null where none was given; or with commas between',
    errorGiveInstrument: 'error: give an instrument and its answers, or --stdin',
    theseAnswersCannotBeScored: 'These answers cannot be scored.',
    resultHasStatusCompleteProrated:
      '\nA result has the status complete, prorated (a few answers missing, and the total carried from the others), unscorable\n(too many missing) or invalid (an answer that the instrument does not offer, or a wrong number of them; “error” says\nwhich). An answer at or above the mark of a question about safety stands in riskItems, whatever the total; one not\ngiven sets riskItemMissing. With --stdin, a line that cannot be scored answers with status invalid and the rest go on;\nempty lines are passed over.',
    hasNoScore: (shortName: string) => `The ${shortName} has no score: it is not added up.`,
    noScoreTooManyQuestions: 'No score: too many questions were not answered.',
    totalIsCarriedFromThose: '; the total is carried from those answered',
  },
};

/** What serve.ts says. */
export const serveWords = {
  en: {
    serveKithOnThisMachine: 'Serve Kith on this machine until it is stopped.',
    serveDemoClinicWithInvented:
      'Serve a demo clinic with invented people, in its own folder. The same as “kith serve --demo”.',
    dataFolderKithDataKith: 'the data folder (KITH_DATA); kith-data unless set',
    publicAddressUsedInLinks: 'the public address, used in links (KITH_URL)',
    mailServerKithSmtpUrl: 'the mail server (KITH_SMTP_URL); without it e-mails wait in the outbox',
    metricsPort: 'tell figures for Prometheus at /metrics of this port (KITH_METRICS_PORT)',
    metricsHost: 'where that port listens (KITH_METRICS_HOST); 127.0.0.1 unless set',
    backupTo: 'make backups into this folder, which must be there (KITH_BACKUP_TO)',
    backupEvery: 'how often (KITH_BACKUP_EVERY); 24h unless set',
    backupKeep: 'how many of them are kept (KITH_BACKUP_KEEP); all unless set',
    kithIsOpen: (address: string) => `Kith is open at ${address}`,
  },
};

/** What trouble.ts says. */
export const troubleWords = {
  en: {
    kithStopped: (part: string) => `Kith stopped: ${part}`,
  },
};

/** What verify.ts says. */
export const verifyWords = {
  en: {
    firstWriteAnewRows: 'first write anew the rows in the lists that differ from a chart that is whole',
    courseItsRowInLists: (course: string) => `Course ${course}: its row in the lists was written anew.`,
    allIs: (walked: string) => `All is as it was written: ${walked}.`,
    everyChartIsWholeKith: 'Every chart is whole. “kith verify --refresh” writes the rows in the lists anew.',
    somethingIsWrongRestoreBackup: 'Something is wrong. Restore a backup made before it.',
  },
};
