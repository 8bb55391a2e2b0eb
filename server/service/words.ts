/** What is said of the first visit. */
export const firstVisit = {
  en: {
    printed:
      'Nobody has an account here yet, and others than you can reach this Kith. On the first visit, give this set-up code: {{code}}',
    'wrong-code':
      'This is not the set-up code. It is printed where Kith was started; read it there, or start Kith again for a new one.',
  },
} as const;

/** Why what a service says on its public pages is not taken. */
export const refusedOfPages = {
  en: {
    stale:
      'Somebody changed the public pages meanwhile. Look at them as they stand now, then make your change again.',
    'read-by-whom': 'Say both who has read the pages and on which day, or neither.',
    telephone: 'Give a telephone number, digits and spaces.',
    tooLong: 'Say it in up to 200 characters.',
  },
} as const;

/** What is asked of somebody who chooses a language. */
export const ownLanguage = {
  en: { language: 'Give the code of a language, such as es.' },
} as const;

/** What is asked of a service that does research. */
export const research = {
  en: {
    purpose: 'Say in a sentence what the research is for: clients read it before they answer.',
    tooLong: 'Say it in up to 600 characters.',
  },
} as const;

/** What add-wording.ts says. */
export const addWordingWords = {
  en: {
    nothingWasAdded: (file: string, pack: string) => `Nothing was added from ${file}: ${pack}`,
    nothingWasAddedBringsWording: (join: string, instrument: string) =>
      `Nothing was added: ${join} brings the wording of ${instrument} already. Take that file out of the folder first.`,
    nothingWasAddedIs: (to: string) =>
      `Nothing was added: ${to} is there and cannot be used. Mend that file, or take it out of the folder first.`,
    nothingWasAddedKithCannot: (folder: string) =>
      `Nothing was added: Kith cannot write to ${folder}. Give your account the right to write there.`,
  },
};

/** What first-visit-routes.ts says. */
export const firstVisitRoutesWords = {
  en: {
    giveServiceName: 'Give the service a name.',
    giveYourName: 'Give your name.',
  },
};

/** What help.ts says. */
export const helpWords = {
  en: {
    dutyTelephoneOfYourService: 'Duty telephone of your service',
    whenServiceIsClosed: 'When the service is closed',
  },
};

/** What name-and-zone.ts says. */
export const nameAndZoneWords = {
  en: {
    thisKithAlreadyHasService: 'This Kith already has a service. Sign in instead.',
    thisKithHasNotBeen: 'This Kith has not been named yet. Open it in a browser to begin.',
  },
};

/** What settings-form.ts says. */
export const settingsFormWords = {
  en: {
    giveTimeSuchAs09: 'Give a time such as 09:00.',
    closingTimeComesAfterOpening: 'Closing time comes after opening time.',
    giveNumberOfDutyTelephone: 'Give the number of the duty telephone, digits and spaces.',
    giveUpToHundredClosed: 'Give up to a hundred closed days.',
    chooseProtocolThatKith: 'Choose a protocol that Kith has.',
    chooseLengthThatThisProtocol: 'Choose a length that this protocol has.',
    giveNameOfLine: 'Give the name of the line.',
    giveTelephoneNumberDigits: 'Give a telephone number, digits and spaces.',
    sayItInUp: 'Say it in up to 200 characters.',
    giveAtLeastOneLine: 'Give at least one line.',
    giveUpTo12Lines: 'Give up to 12 lines.',
    giveServiceName: 'Give the service a name.',
  },
};

/** What settings-routes.ts says. */
export const settingsRoutesWords = {
  en: {
    somebodyChangedSettingsWhileYou:
      'Somebody changed the settings while you were writing. Put yours back as it was, look at them as they stand now, and make your change again.',
  },
};

/** What wording.ts says. */
export const wordingWords = {
  en: {
    itIsLargerThanHalf: 'it is larger than half a megabyte, so it is no content pack.',
    itIsNotReadableJson: 'it is not readable JSON.',
    itCannotBeReadCheck: 'it cannot be read. Check that it is there and that Kith may read it.',
    wordingInIsLeftOut: (join: string, why: string) => `The wording in ${join} is left out: ${why}`,
    folderCannotBeRead: (folder: string) =>
      `The folder ${folder} cannot be read, so no wording in it is shown.`,
    bringsWordingOfAlready: (file: string, instrument: string) =>
      `${file} brings the wording of ${instrument} already (at instrument).`,
  },
};

/** What zone-field.ts says. */
export const zoneFieldWords = {
  en: {
    chooseTimeZoneSuch: 'Choose a time zone such as Europe/London.',
  },
};

/** Why rules for hours are not taken. */
export const refusedOfHourRules = {
  en: {
    stale:
      'Somebody changed these rules while you were writing. Look at them as they stand now, and make your change again.',
  },
} as const;

/** Why a list of rooms is not taken. */
export const refusedOfRooms = {
  en: {
    name: 'Give the room a name.',
    tooLong: 'Say it in fewer words.',
    link: 'Give the whole link, which begins with https://.',
    tooMany: 'Keep the list under two hundred: take out what is not used any more.',
    twice: 'Two rooms bear one name. Give each a name of its own.',
    stale:
      'Somebody changed the rooms while you were writing. Look at them as they stand now, and make your change again.',
  },
} as const;
