/** Supervision meetings about practice that is in no group. */
export default {
  on: 'On which day',
  kind: 'How it was held',
  kinds: { individual: 'With one', group: 'In a group' },
  withHint: 'Those you supervise. It counts for each of them with its whole length.',
  questionHint: 'Names of their clients are taken out when you save it.',
  one: {
    individual: '{{on}}, {{minutes}} minutes, with {{supervisor}}',
    group: '{{on}}, {{minutes}} minutes in a group, with {{supervisor}}: {{names}}',
  },
  none: 'No supervision outside groups is recorded yet. Each meeting stands here with its questions, the advice, and what is done by when.',
  noneOwn:
    'No supervision outside groups is recorded yet. Whoever supervises you records it: your questions, the advice, and what is done by when.',
  about: 'Which courses it was about',
  aboutHint:
    'You may say how long it was about each course. A scheme that asks hours for each case counts only what is said here. No name is kept with it.',
  course: 'Course {{place}}',
  courseMinutes: 'Minutes about course {{place}}',
  addCourse: 'Add a course',
  removeCourse: 'Take out course {{place}}',
  aboutCase_one: 'One minute about: {{called}}',
  aboutCase_other: '{{count}} minutes about: {{called}}',
  aboutOther_one: 'One minute about a course that is not shown here',
  aboutOther_other: '{{count}} minutes about a course that is not shown here',
  agreed: 'Agreed in supervision, and still to do',
};
