/** What acts.ts says. */
export const actsWords = {
  en: {
    thisChangeIsNot: 'This change is not in the record. Start the work on it first.',
    startWorkOnChange: 'Start the work on a change of role: what changed, the old role and the new.',
    hasNotComeYetGive: (changedOn: string) =>
      `${changedOn} has not come yet. Give the date of the change, or leave it open.`,
    correctTransition:
      'Put right what the work on a change began with: what changed, when, both roles, and whether it was wished for.',
    sayWhatChanged: 'Say what changed and what happened to the mood (RT-1).',
    describeOldRoleFromBoth:
      'Describe the old role from both sides, the people that came with it, and who the client was in it (RT-2).',
    nameSomethingLostWithOld:
      'Name something lost with the old role, and what the client feels about it (RT-3).',
    tellHowChangeCameAbout: 'Tell how the change came about and who stood by (RT-4).',
    describeNewRole: 'Describe the new role: what is hard, what it asks and what it makes possible (RT-5).',
    noteWhetherEitherRole: 'Note whether either role is seen as all good or all bad; only clinicians see it.',
    writeWhatClientBelieves:
      'Write what the client believes is asked of them, who could tell, and what was found (RT-6).',
    writeSkillNewRoleNeeds:
      'Write a skill the new role needs, and where something like it was managed before (RT-7).',
    rateFrom0To10: 'Rate from 0 to 10 how sure the client is of a skill now (RT-7).',
    thisSkillIsNot: 'This skill is not on the list. Add it, then rate it.',
    writeWhoStays: 'Write who stays, who is new, and who is in the same boat (RT-8).',
    writeHowClientWouldDescribe: 'Write how the client would describe themselves now (RT-9).',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    chooseWhatKindOfChange: 'Choose what kind of change it is; "other" will do.',
    whatChanged: 'What changed',
    oldRole: 'The old role',
    newRole: 'The new role',
    linkBetweenChangeAndMood: 'The link between the change and the mood',
    name: 'The name',
    whatIsLost: 'What is lost',
    howItCameAbout: 'How it came about',
    whatClientBelievesIsAsked: 'What the client believes is asked',
    skill: 'The skill',
    description: 'The description',
  },
};
