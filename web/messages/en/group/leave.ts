export default {
  title: 'How the group ended for {{name}}',
  why: 'What happened',
  whys: {
    finished: 'Finished with the group',
    group_stopped: 'The group was stopped before its last meeting',
    chose: 'Chose to stop',
    moved: 'Moved away',
    work: 'Work or care does not allow it',
    not_reached: 'Stopped coming, and could not be reached',
    not_fitting: 'The group does not fit them',
    ill: 'Ill',
    died: 'Died',
    other: 'Something else',
  },
  stopped:
    'Choose this only where the group as a whole stops: end the group as stopped next. If it meets again, {{name}} counts as dropped out.',
  words: 'In a few words',
  due: '{{name}} still has many symptoms, or an alarm waits. Whoever does is sent on, better or not.',
  referred: 'Sent on to somebody who can help further',
  to: 'To whom',
  because: 'Why',
  go: 'Record how it ended for {{name}}',
};
