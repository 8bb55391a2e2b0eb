export default {
  title: 'How the tie to {{name}} has changed',
  what: 'What',
  first: 'At first',
  now: 'Now',
  said: '{{words}} ({{on}})',
  nothing: 'Nothing named',
  asThen: 'Nothing said since',
  printed: 'At first, of “{{what}}”',
};
