export default {
  title: { over: 'How the group ended for {{name}}', goesOn: '{{name}} leaves the group' },
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
  due: 'The last score of {{name}} is still high, or an alarm waits. Send them on to further help, also where they are better.',
  referred: 'Sent on to somebody who can help further',
  to: 'To whom',
  because: 'Why',
  go: { over: 'Save how it ended for {{name}}', goesOn: 'Save that {{name}} leaves' },
};
