import { refusalsOf } from '#core/words/refusals.ts';

/** Why a contract is not agreed. */
export const refuseBecause = refusalsOf({
  'goal-among-people': {
    en: 'Set one goal about people first: what changes between them is what the sessions are for.',
  },
  'ends-missing': {
    en: 'Give the day of the last session: this form of therapy has an end agreed at the start.',
  },
  'too-many-weeks': {
    en: 'That is longer than {{sessions}} sessions take, with time off: by {{by}} they would be over. Check the day of the last session, or say why it takes longer.',
  },
});

/** What contract.ts says. */
export const contractWords = {
  en: {
    lastSessionComesAfterFirst: 'The last session comes after the first: check the end date.',
    agreedAnewSince: 'The contract has been agreed anew since you read it. Read it as it stands now.',
    agreeTermsFocusGoalsNumber:
      'Agree the terms: focus, goals, number of sessions, end date, attendance, emergencies.',
    chooseFocusFirstContractSays: 'Choose the focus first: the contract says what the sessions are for.',
    setTwoToFourGoals: 'Set two to four goals first: the contract names what you aim for.',
    termsWereAgreedBeforeSay:
      'The terms were agreed before: say why they change. A limit is never moved silently.',
    thisCourseIsPlanned: (planned: number) =>
      `This course is planned for ${planned} sessions. Agree the new number first, with its reason, then the contract.`,
    acknowledgeTermsAsTheyStand:
      'Acknowledge the terms as they stand; by the client, or recorded by the therapist.',
    thereIsNoContractYet: 'There is no contract yet. It is agreed first.',
  },
};

/** What recontract.ts says. */
export const recontractWords = {
  en: {
    agreeAnotherNumberOfSessions:
      'Agree another number of sessions, or another split into phases, with the aim and the reason.',
    whatSessions: 'What the sessions are for',
    reason: 'The reason',
    thisProtocolHasNoPreset: (preset: string) =>
      `This protocol has no preset called ${preset}. Choose one from the list.`,
    sessionsHaveBeenHeldAlready: (held: number) =>
      `${held} sessions have been held already. Agree ${held} or more, or finish early.`,
    sessionsInThisSplit: (sessions: number) =>
      `${sessions} sessions in this split are agreed already. Change the number or the split.`,
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    sessionLastsAtLeast20: 'A session lasts at least 20 minutes.',
    sessionLastsAtMostTwo: 'A session lasts at most two hours.',
    whatHappensWhenSession: 'What happens when a session is missed',
    whatToDoInEmergency: 'What to do in an emergency',
  },
};
