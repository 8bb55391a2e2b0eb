/** What is said of a protocol’s file where something in it is wrong, by language. */
export const words = {
  en: {
    year: 'Give a year such as 2026, or a month such as 2026-11.',
    whomFor: 'Say whom it is for.',
    told: 'Say what the client is told.',
    strategyId: 'Give an id such as GR-1.',
    areaId: 'Give an id such as grief.',
    evidence:
      'Give the name of what shows it, or one of { "agreed": … }, { "sheet": … }, { "tracker": …, "days": …, "within": … }, { "targets": … }, { "meeting": … }, { "measure": … }, { "beside": … }, { "all": […] }, { "any": […] }.',
    beyond: (session: number, longest: number) =>
      `No course of this form has a session ${session}: the longest has ${longest}.`,
    due: 'Give one of { "session": 4 }, { "exactly": 4 }, { "startOf": "middle" } or { "sessionsLeft": 4 }.',
    shared: 'Give one of the things that can be shared, or a sheet such as sheet:school-plan.',
    role: 'Give a role such as guardian or prescriber.',
    meetingId: 'Give an id such as parents.',
    id: 'Give an id of small letters, digits and hyphens.',
    fieldId: 'Give an id such as selfRep: letters and digits.',
    sheetId: 'Give an id such as ipaf.',
    hand: 'Give another id: by this name a chart says who wrote something.',
    whoWrites: 'Say who writes this sheet.',
    asksSomething: 'A sheet asks for something.',
    groupRules: 'A form given to a group says how the group is made up, and no other form does.',
    groupMembers: 'Give the least, what is usual and the most members, each no smaller than the one before.',
    groupJoins:
      'Give a meeting up to which newcomers join with a reason that is no earlier than the one for joining freely.',
  },
};

/** What deviation.ts says. */
export const deviationWords = {
  en: {
    giveIdSuchAsPd: 'Give an id such as PD-01.',
    giveByChartDetector: 'Give { "by": "chart", "detector": … } or { "by": "ear", "domains": […] }.',
  },
};

/** What fidelity-domain.ts says. */
export const fidelityDomainWords = {
  en: {
    giveIdSuchAsF: 'Give an id such as F-01.',
  },
};

/** What focus-rules.ts says. */
export const focusRulesWords = {
  en: {
    courseHasAtLeastOne: 'A course has at least one focus.',
    twoFocusesAtMost: 'Two focuses at most.',
    usualNumberOfFocuses: 'The usual number of focuses is more than the most allowed.',
  },
};

/** What in-words.ts says. */
export const inWordsWords = {
  en: {
    writeThisInWords: 'Write this in words.',
    thisIsEmptyWrite: 'This is empty: write it in words.',
  },
};

/** What measure-plan.ts says. */
export const measurePlanWords = {
  en: {
    nameAtLeastOneInstrument: 'Name at least one instrument.',
    sayWhenItIsAnswered: 'Say when it is answered.',
  },
};

/** What milestone.ts says. */
export const milestoneWords = {
  en: {
    giveInfoWarnOrBlock: 'Give info, warn or block.',
    giveIdSuchAsMs: 'Give an id such as MS-01.',
  },
};

/** What phase.ts says. */
export const phaseWords = {
  en: {
    giveInitialMiddleOrEnding: 'Give initial, middle or ending.',
  },
};

/** What preset.ts says. */
export const presetWords = {
  en: {
    sessionHasAtLeast20: 'A session has at least 20 minutes.',
    atMost120Minutes: 'At most 120 minutes.',
    daysBetweenSessionsCount: 'Days between sessions count from 1.',
    atMost92Days: 'At most 92 days.',
    giveAtLeastOnePhase: 'Give at least one phase.',
    phaseOverlapsOneBeforeStart: (phase: string, next: number) =>
      `The ${phase} phase overlaps the one before: start at ${next}.`,
    sessionIsInNoPhase: (next: number) => `Session ${next} is in no phase: start at ${next}.`,
    phaseEndsBeforeItStarts: (phase: string) => `The ${phase} phase ends before it starts.`,
    graceMustEndAfterSession: (to: number) => `The grace must end after session ${to}, or be left out.`,
    phasesEndAtSessionYet: (part: number, sessions: number) =>
      `The phases end at session ${part}, yet ${sessions} sessions are planned.`,
    sessionsIsNotBetween: (sessions: number, min: number, max: number) =>
      `${sessions} sessions is not between ${min} and ${max}.`,
  },
};

/** What protocol.ts says. */
export const protocolWords = {
  en: {
    isUsedTwiceGiveEach: (id: string) => `${id} is used twice: give each its own id.`,
    giveEditionSuchAs2026: 'Give an edition such as 2026.1.',
    sayWhoTakesPart: 'Say who takes part.',
    giveAtLeastOnePreset: 'Give at least one preset.',
    thereIsNoPresetCalled: (defaultPreset: string) => `There is no preset called ${defaultPreset}.`,
    namesWhichIsNoTask: (id: string, task: string) => `${id} names ${task}, which is no task.`,
    thereIsNoTaskCalled: (task: string) => `There is no task called ${task}.`,
  },
};

/** What settings.ts says. */
export const settingsWords = {
  en: {
    giveShortestSessionFirstThen: 'Give the shortest session first, then the longest.',
  },
};

/** What sources.ts says. */
export const sourcesWords = {
  en: {
    giveBCOrDes: 'Give A, B, C or DES.',
  },
};

/** What task.ts says. */
export const taskWords = {
  en: {
    giveIdSuchAsI: 'Give an id such as I-01.',
  },
};
