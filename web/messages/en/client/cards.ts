export default {
  title: 'My cards',
  none: 'No cards yet',
  noneWhy: 'When your therapist gives you a card, you find it here, and it stays.',
  since: 'Given to you on {{on}}.',
  say: 'Say how it went',
  how: 'Did it help?',
  helped: {
    helped: 'It helped',
    somewhat: 'A bit',
    not: 'It did not help',
    not_tried: 'I have not tried it yet',
  },
  told: {
    helped: 'On {{on}} it helped.',
    somewhat: 'On {{on}} it helped a bit.',
    not: 'On {{on}} it did not help.',
    not_tried: 'On {{on}} it was not tried yet.',
  },
  words: 'What happened',
  reads: '{{who}} reads this.',
  send: 'Send',
};
