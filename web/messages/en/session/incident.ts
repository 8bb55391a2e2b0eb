export default {
  what: 'What happened',
  hint: 'One exchange with somebody, with feeling in it, that is relevant to the focus.',
  fits: {
    grief: 'One exchange in which the loss was in the room: somebody spoke of it, or nobody did.',
    role_dispute: 'One exchange in which what each of them expects came up, aloud or in silence.',
    role_transition: 'One exchange in which the old role or the new one came up, or somebody was missing.',
    interpersonal_deficits: 'One exchange in which they could have come closer to somebody, or drew back.',
  },
  fitsWith: {
    grief: 'One exchange in which {{names}} was in the room: somebody spoke of the loss, or nobody did.',
    role_dispute: 'One exchange with {{names}} in which what each expects came up, aloud or in silence.',
    role_transition: 'One exchange in which the old role or the new one came up. In this focus: {{names}}.',
    interpersonal_deficits:
      'One exchange in which they could have come closer to somebody, or drew back. In this focus: {{names}}.',
  },
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
