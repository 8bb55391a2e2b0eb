/** What alliance.ts says. */
export const allianceWords = {
  en: {
    sayHowWorkTogether:
      'Say how the work together is: understood, agreed on aims, the way it is done, cared for.',
    sayHowSessionWasHelpful:
      'Say how a session was: helpful, on the right thing, whether one felt understood, anything missed.',
  },
};
