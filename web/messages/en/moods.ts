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
  byTie: {
    title: 'Mood and people',
    none: {
      you: 'Say with whom a moment was and how you were afterwards. Then you can see here how your mood goes with each tie.',
      they: 'Once moments have a mood and somebody in them, the mood stands here beside each tie.',
    },
    notCalled: 'Nothing said of the tie',
    since: '{{said}}, since {{on}}',
    one: {
      you_one: 'With {{name}} your mood was {{average}} of 10, once.',
      you_other: 'With {{name}} your mood was {{average}} of 10 on average, in {{count}} moments.',
      they_one: 'With {{name}} the mood was {{average}} of 10, once.',
      they_other: 'With {{name}} the mood was {{average}} of 10 on average, in {{count}} moments.',
    },
    two: {
      you: 'With {{name}} your mood was {{before}} on average ({{first}}), and later {{after}} ({{last}}).',
      they: 'With {{name}} the mood was {{before}} on average ({{first}}), and later {{after}} ({{last}}).',
    },
    noCause: 'This shows what stood side by side, not what caused what.',
  },
  inSession: 'Session {{session}}',
  lineByLine: 'Line by line',
};
