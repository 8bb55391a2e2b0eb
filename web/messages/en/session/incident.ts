export default {
  what: 'What happened',
  hint: 'One exchange with somebody, with feeling in it, that bears on the focus.',
  went: 'It went',
  is: {
    unsaid: 'not said',
    well: 'well',
    badly: 'badly',
    mixed: 'both ways',
  },
  next: {
    well: 'Slow down. Ask what they did that made it go well, and how it felt.',
    badly: 'Be on their side. Find out what happened, look for another way, and rehearse it.',
  },
  go: 'Choose it',
  work: 'Work it through: analysis, decision, role play',
};
