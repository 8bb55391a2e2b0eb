export default {
  title: 'How the work together is',
  due: 'How the work together is: due today',
  how: 'Ask aloud, and write the client’s own numbers, 0 to 10. Low ones are as useful as high ones.',
  understood: 'Understood',
  aims: 'The same aims',
  fits: 'A way that fits',
  caredFor: 'Cared for',
  words: 'What should be different',
  go: 'Save the numbers',
  total: 'Last answered: {{total}} of 40.',
  talk: 'That is low. Talk about it before going on.',
};
