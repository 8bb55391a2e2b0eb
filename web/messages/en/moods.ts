export default {
  title: 'Moods and events',
  none: 'No mood is tied to an event yet',
  noneWords:
    'Link one in the session, or wait for a moment the client shares. What they keep to themselves is not here.',
  weekWith_one: 'Week of {{on}}, one moment',
  weekWith_other: 'Week of {{on}}, {{count}} moments',
  weekOf: 'Week of {{on}}',
  fromTo: 'Mood {{from}} to {{to}}',
  of: 'Mood {{mood}} of 10',
  happening: 'Kind of event',
  happenings: {
    conflict: 'Conflict',
    loss: 'Loss',
    distance: 'Distance',
    change: 'Change',
    closeness: 'Closeness',
  },
  noHappening: 'Not said',
  did: 'What they did: {{did}}',
  byClient: 'Shared by the client.',
  inSession: 'Session {{session}}',
};
