export default {
  noProtocol: 'The protocol of this course is not known here.',
  late: 'Overdue from earlier:',
  none: 'Nothing further is due today.',
  must: 'due today · {{id}}',
  should: 'if there is room · {{id}}',
  done: 'Done already: {{titles}}.',
  passOver: 'Go on without it',
  why: 'Why it is passed over',
  supervisor: 'What your supervisor said',
  pass: 'Pass it over',
  state: {
    open: 'Before the next phase:',
    in_grace: 'The phase before may run over a little. This is still open:',
    held_back: 'These hold the work of this phase back:',
  },
};
