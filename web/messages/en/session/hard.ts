export default {
  title: 'Distress, before and after hard work',
  work: 'Hard work',
  at: 'When',
  is: { before: 'Before', after: 'After' },
  distress: 'How distressed, 0 to 10',
  low: 'not at all',
  high: 'as much as can be',
  about: 'What the work is about',
  go: 'Save',
  said: 'distress {{before}} before, {{after}} after',
  notAsked: 'not asked',
  higher:
    'It is higher than before. Slow down, come back to one moment, and end with a plan for the next hours.',
};
