export default {
  title: 'Messages',
  lead_one: 'For small things between sessions. {{who}} answers within a day.',
  lead_other: 'For small things between sessions. {{who}} answers within {{count}} days.',
  note: 'From {{who}}: {{note}}',
  reads: '{{who}} reads this. It stays in your record, for all who may read that.',
  readsSave:
    '{{who}} reads this without whom you keep to yourself. It stays in your record, for all who may read that.',
  written: 'What we wrote',
  read: 'I have read it',
  none: 'No messages here',
  noneWhy: '{{who}} does not offer messages just now. Keep what you want to say for when you meet, or call.',
  noneClosed: 'Your course is finished. You and {{who}} wrote no messages here.',
  over: 'You can read what you wrote to each other. {{who}} does not offer new messages just now.',
  closed:
    'Your course is finished, so no messages are written here any more. You can read what you wrote to each other.',
  saidNo: 'You said no to messages. You can change your mind.',
  sent: {
    mine: 'I wrote, {{on}}',
    theirs: '{{who}} wrote, {{on}}',
    answerBy: '{{who}} answers by {{on}}.',
    met: {
      written: 'Answered {{on}}.',
      read: '{{who}} read it, {{on}}.',
      when_we_meet: '{{who}} read it, {{on}}: you talk about it when you meet.',
      no_answer: '{{who}} read it, {{on}}.',
    },
    closed: 'The course was closed {{on}}, and nobody answers this here. If it still matters, call {{who}}.',
    send: 'Send it',
  },
  notForNow: 'Not for help now',
  notForNowWhy: 'Nobody reads a message at once. If you or somebody else is in danger, call:',
  write: 'My message',
};
