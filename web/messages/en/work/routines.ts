export default {
  title: 'New routines',
  add: 'Build up a routine',
  aside: 'Set it aside',
  became: '{{what}}: set aside. {{became}}',
  form: {
    writeRoutine: {
      what: 'What',
      days: 'On which days',
      when: { label: 'At what time', hint: 'Or after what: after breakfast.' },
      personId: 'With whom',
      withWhom: 'Or with somebody else',
      firstStep: { label: 'The first small step', hint: 'So small that it can be done on a bad day.' },
      next: 'What it grows into',
    },
    noteRoutine: { kept: 'How it went', words: 'In a few words' },
    setRoutineAside: { became: 'What became of it' },
  },
  choice: {
    day: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    kept: { as_planned: 'As planned', a_little: 'A little', not_that_day: 'Not that day' },
  },
};
