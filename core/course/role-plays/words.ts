/** What role-plays.ts says. */
export const rolePlaysWords = {
  en: {
    thisRolePlayIsNot: 'This role play is not in the record. Start it with its scene.',
    startRolePlayOfScene:
      'Start a role play of a scene with one person, from an analysis or a decision if there is one (T-07).',
    aloneYouCanPrepare: 'Alone you can prepare on paper. To rehearse together is for the session.',
    writeSceneOfRolePlay: 'Write the scene of a role play again: scenario, goal and opening line.',
    writeOneTakeWhoPlayed:
      'Write one take: who played whom, what was tried, the feedback and what to change next.',
    planRealThingHowReady:
      'Plan the real thing: how ready, who, where, when, and what to do if it goes otherwise.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    scene: 'The scene',
    sayWhomClientPlaysThemselves: 'Say whom the client plays: themselves or the other.',
    withWhom: 'With whom',
  },
};
