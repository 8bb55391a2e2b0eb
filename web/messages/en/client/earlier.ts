export default {
  title: 'What we did before',
  none: 'Nothing before this',
  noneWhy: 'When we have finished and begin again, what we did stays here for you.',
  course: 'From {{from}} to {{to}}',
  sessions_one: 'We met once.',
  sessions_other: 'We met {{count}} times.',
};
