export default {
  none: 'Nothing was agreed to try.',
  goThrough: 'Go through it',
  how: 'How did it go?',
  words: 'In a line',
  inTheWay: 'What got in the way',
  notSafe:
    'Safety first. Close this one, ask the client alone whether they are safe, and agree on something else.',
  closed: 'Gone through',
  keep: 'Keep trying',
  bringUp: 'Use it in this session',
  mood: 'Mood {{mood}} of 10.',
  result: {
    done: 'Done.',
    partly: 'Partly.',
    tried_differently: 'Tried in another way.',
    not_yet: 'Not yet.',
    changed_mind: 'Changed their mind.',
  },
};
