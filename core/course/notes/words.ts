/** What drafted.ts says. */
export const draftedWords = {
  en: {
    alarmWasAnsweredDecided: (asSentence: string) => `An alarm was answered. Decided: ${asSentence}`,
    riskWasAskedAboutDirectly: (asSentence: string) =>
      `Risk was asked about directly. Decided: ${asSentence}`,
    howThingsHaveBeen: 'How things have been',
    whatCameBack: 'What came back',
    moodAndEvents: 'Mood and events',
    workedThrough: 'Worked through',
    betweenUs: 'Between us',
    whereDisputeStands: 'Where the dispute stands',
    easedDuties: 'Eased duties',
    toTry: 'To try',
    howItFelt: (howItFelt: string) => `How it felt: ${howItFelt}`,
  },
};

/** What drafted-work.ts says. */
export const draftedWorkWords = {
  en: {
    inWay: (asSentence: string) => `In the way: ${asSentence}`,
    ifSo: (asSentence: string) => `If so: ${asSentence}`,
    communicationAnalysis: (asSentence: string) => `Communication analysis: ${asSentence}`,
    decisionAnalysis: (asSentence: string) => `Decision analysis: ${asSentence}`,
    rolePlay: (asSentence: string) => `Role play: ${asSentence}`,
    skillPractised: (name: string, part: string) => `Skill practised: ${name}${part}.`,
  },
};

/** What notes.ts says. */
export const notesWords = {
  en: {
    noteOfSessionIsNot: (session: number) =>
      `The note of session ${session} is not signed yet. Sign it first.`,
    writeOrRewriteDraftNote: 'Write or rewrite the draft note of a session.',
    note: 'The note',
    thisNoteWasSigned: (on: string) => `This note was signed on ${on} and stays as it is. Add to it instead.`,
    thisNoteWasChangedMeanwhile:
      'This note was changed meanwhile, perhaps in another window. Here is the newer text; put yours with it.',
    signNoteOfHeldSession: 'Sign the note of a held session; from then on it can only be added to.',
    thereIsNoNote: (session: number) => `There is no note of session ${session} to sign. Write it first.`,
    sessionIsNotRecorded: (session: number) =>
      `Session ${session} is not recorded as held. Record it, then sign the note.`,
    thisNoteWasChangedSince:
      'This note was changed since you opened it. Read the newer text before you sign.',
    addToSignedNoteAddition:
      'Add to a signed note; the addition is signed as it is made, and the note stays as it was.',
    addition: 'The addition',
    letClientReadSignedNote: 'Let the client read a signed note.',
    takeSharedNoteBack: 'Take a shared note back from the client.',
  },
};

/** What private-notes.ts says. */
export const privateNotesWords = {
  en: {
    keepOrRewritePrivateNote: 'Keep or rewrite a private note; only you read it.',
    note: 'The note',
    thisNoteIsNotAmong: 'This note is not among yours. Write it as a new one.',
    thisNoteWasChangedMeanwhile:
      'This note was changed meanwhile. Here is the newer text; put yours with it.',
  },
};
