/** What I do with my hours myself: ask for one, move one, say that I come. */
export default {
  confirm: 'I will be there',
  confirmed: 'You said that you will be there.',
  more: 'Ask for an hour',
  other: 'Ask for another time',
  when: 'When can you come?',
  words: 'A few words, if you like',
  wordsHint: 'This is not read at once. If you are in danger, use Help now.',
  noneFree: 'No free hour is shown here. Write when you can come, and {{who}} will answer.',
  late_one:
    'It is less than {{count}} hour away. {{who}} may not be able to move it now. Ask, or say that you cannot come.',
  late_other:
    'It is less than {{count}} hours away. {{who}} may not be able to move it now. Ask, or say that you cannot come.',
  noReason: 'Moved without a reason',
  moveGo: 'Move it to this time',
  askGo: 'Ask {{who}}',
  leave: 'Not now',
  movedDone: 'It is moved. {{who}} is told.',
  askedDone: 'You have asked. {{who}} will answer you here.',
  waits: 'There is no connection. It is sent once there is one.',
  offered: '{{who}} offers you this hour.',
  offeredInstead: '{{who}} offers you this hour. The one before was: {{was}}.',
  take: 'I take it',
  notSuit: 'It does not suit me',
  waiting: 'You have asked {{who}} for an hour. The answer comes here.',
  declined: '{{who}} could not give you the hour you asked for.',
  takeBack: 'Take it back',
};
