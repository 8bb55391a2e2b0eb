import { refusalsOf } from '#core/words/refusals.ts';

/** What the act of this chapter does, what its fields ask for, and what a plan that is not whole lacks. */
export const words = {
  en: {
    acts: { writeRelapsePlan: 'Write or rewrite the plan for staying well.' },
    fields: {
      sign: 'The sign',
      trigger: 'The trigger',
      person: 'The person',
      skill: 'The skill',
      keptUp: 'What is kept up',
      tooLong: 'Keep this list under sixty lines.',
    },
    lacks: {
      plan: 'the plan itself',
      early: 'early signs',
      relational: 'early signs between people',
      triggers: 'triggers',
      people: 'people to turn to',
      skills: 'skills',
      wayBack: 'a way back',
    },
  },
};

/** Why the plan cannot be written so. */
export const refuseBecause = refusalsOf({
  blank: { en: 'The plan is empty. Begin with one early sign and one person to turn to.' },
});
