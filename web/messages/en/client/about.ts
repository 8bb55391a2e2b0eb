export default {
  title: 'About this treatment',
  lead: 'It is called {{name}}. Open what you like; the rest can wait.',
  told: 'What we do here',
  notAsked: 'What is not asked of you',
  notTheSameAs: 'Not to be confused with',
  part: {
    before: 'Before you begin',
    first: 'The first two sessions',
    third: 'Sessions three and four',
    middle: 'In the middle',
    ending: 'The last sessions',
    always: 'At any time',
  },
  partElse: {
    before: 'Before you begin',
    first: 'At the beginning',
    third: 'A little later',
    middle: 'In the middle',
    ending: 'The last meetings',
    always: 'At any time',
  },
};
