/** What skills-practised.ts says. */
export const skillsPractisedWords = {
  en: {
    recordPracticeOfSkill:
      'Record practice of a skill of the library, with the rehearsal and how sure the client is.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    chooseSkillFromLibrary: 'Choose a skill from the library.',
  },
};
