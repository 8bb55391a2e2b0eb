export default {
  title: 'How session {{session}} was for the client',
  helpful: 'Helpful',
  rightFocus: 'On the right thing',
  understood: 'Felt understood',
  missed: 'Left out',
  of: '{{count}} of 10',
};
