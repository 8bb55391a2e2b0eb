export default {
  died: 'Died',
  title: 'Supervision',
  watched_one: 'Of your courses ({{watched}}), one needs your attention.',
  watched_other: '{{count}} of your {{watched}} courses need your attention.',
  nobody: 'You supervise nobody yet',
  nobodySays:
    'An administrator pairs you with a therapist on the page of members. Their courses that need a look then stand here.',
  quiet: 'No course needs your attention',
  quietSays_one:
    'One course is under way. It comes here when there is an alarm, no improvement, an ending not named, or drift from the protocol.',
  quietSays_other:
    '{{count}} courses are under way. One comes here when there is an alarm, no improvement, an ending not named, or drift from the protocol.',
  countersigns: 'Waits for your countersign',
  countersignsLater: 'Before these courses close',
  countersignOne: '{{what}}, with {{therapist}}, since {{on}}',
  groupsAsk_zero: 'Groups: nothing in the {{of}} you supervise asks for you',
  groupsAsk_one: 'Groups: of the {{of}} you supervise, one asks for you',
  groupsAsk_other: 'Groups: of the {{of}} you supervise, {{count}} ask for you',
  others: 'The other courses you supervise',
  finished_one: 'One finished course',
  finished_other: '{{count}} finished courses',
  more: {
    overdue_one: 'One more course with something overdue',
    overdue_other: '{{count}} more courses with something overdue',
    drift_one: 'One more course that drifts from its protocol',
    drift_other: '{{count}} more courses that drift from their protocol',
  },
  noScore: 'No score yet',
  score: '{{instrument}} {{last}}',
  change: {
    first: 'the only score so far',
    same: 'as at the start',
    up: 'up {{by}} from {{first}} at the start',
    down: 'down {{by}} from {{first}} at the start',
  },
  with: 'with {{name}}',
};
