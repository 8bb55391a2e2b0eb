export default {
  form: {
    keepSkill: {
      skill: { label: 'The skill', hint: 'Half a year from now, how would they meet this?' },
      example: 'An example of theirs',
      when: 'When to use it',
    },
    planSupport: {
      need: { label: 'What the sessions gave', hint: 'Such as somebody who asks, somebody to plan with.' },
      who: 'Who gives it from now on',
      person: 'Among their people',
      how: 'How',
    },
    foreseeStressor: { what: 'What is coming', when: 'When', plan: 'The plan', rehearsed: 'Rehearsed' },
  },
  choice: { rehearsed: { rehearsed: 'Yes', not_yet: 'Not yet' } },
};
