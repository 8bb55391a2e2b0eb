export default {
  title: 'Put more clearly',
  mine: 'What I said',
  theirs: 'How {{who}} understood it',
  mineAgain: 'What I say to that',
  fits: 'Does that fit?',
  again: 'Say it again',
  fit: { fits: 'Yes, it fits', partly: 'In part', not: 'No, it does not' },
  better: 'How I would put it',
  send: 'Send',
  proposed: 'As we might both put it',
  agreed: 'As we agreed to put it',
  agree: 'Yes, that is it',
};
