export default {
  'E-01': 'Name the ending',
  'E-02': 'Look back at progress',
  'E-03': 'Feelings about finishing',
  'E-04': 'Skills they take along',
  'E-05': 'Who takes over',
  'E-06': 'Hard times to come',
  'E-07': 'The plan for staying well',
  'E-08': 'Sadness, or the illness returning',
  'E-09': 'What comes after',
  'E-10': 'Goodbye',
  'E-11': 'Whether it has helped enough',
  'E-12': 'What they say of the therapy',
};
