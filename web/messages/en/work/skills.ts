export default {
  title: 'Skills to practise',
  lead: 'Each has its steps, a dialogue to read aloud, and a place for the client’s own words.',
  steps: 'Steps',
  dialogue: 'A dialogue to read aloud',
  when: 'When: {{when}}',
  practise: 'Practise it',
  practised: 'Practised',
  times_one: 'Practised once',
  times_other: 'Practised {{count}} times',
  sure: 'sure {{first}} at first, {{latest}} now, of 10',
  all: 'All skills',
  forThis: 'For what is worked on',
  forThisWhy: 'They go with the focus, and with what was marked in the exchanges you looked at.',
  others: 'More skills',
  form: {
    practiseSkill: {
      rehearsal: { label: 'In the client’s own words', hint: 'What they would say.' },
      personId: 'With whom in mind',
      confidence: { label: 'How sure', low: 'not at all', high: 'entirely' },
    },
  },
};
