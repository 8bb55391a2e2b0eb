export default {
  mine: 'I wrote, {{on}}',
  theirs: '{{who}} wrote, {{on}}',
  answerBy: '{{who}} answers by {{on}}.',
  met: {
    written: 'Answered {{on}}.',
    read: '{{who}} read it, {{on}}.',
    when_we_meet: '{{who}} read it, {{on}}: you talk about it when you meet.',
    no_answer: '{{who}} read it, {{on}}.',
  },
  send: 'Send it',
};
