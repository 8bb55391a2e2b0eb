import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      writeSafetyPlan: 'Write or rewrite the safety plan, together with the client and in their words.',
      lookAtSafetyPlan: 'Record that the safety plan was looked at together, and whether it still holds.',
      nameEmergencyContact:
        'Say whom among the client’s own people to call in an emergency; naming nobody takes it back.',
      tellPlace:
        'Say in which place the client lives, so that help near them is shown; an empty one takes it back.',
    },
    fields: {
      placeTooLong: 'Name the place in up to 120 characters.',
      sign: 'The sign',
      activity: 'The activity',
      personOrPlace: 'The person or place',
      person: 'The person',
      professional: 'The professional or service',
      madeSafer: 'What is made safer',
      tooLong: 'Keep this list under forty lines.',
    },
  },
};

/** Why something about the plan or the emergency contact cannot be done. */
export const refuseBecause = refusalsOf({
  blank: { en: 'The plan is empty. Begin with one sign, one thing to do and one person.' },
  'no-plan': { en: 'There is no safety plan yet. Write it with the client first.' },
  'same-place': { en: 'That place stands here already. Nothing needs to change.' },
  'nobody-named': { en: 'Choose one of your people.' },
  'has-died': { en: 'This person has died. Choose somebody who can be called.' },
  'not-safe': { en: 'You said that you are not always safe with this person. Choose somebody else.' },
  'no-number': { en: 'Give a telephone number to call.' },
});
