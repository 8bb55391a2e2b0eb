export default {
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
  with: 'with {{name}}',
};
