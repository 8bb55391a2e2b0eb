/** A session by video or telephone begins with where the client is. S001-10 of the seeds. */
export default {
  title: 'Where are you now, and whom can I call there?',
  ahead:
    'By {{format}}: the hour begins with where the client is now and a number to call there. Help near them can then be sent.',
  by: { in_person: 'meeting', video: 'video', phone: 'telephone' },
  why: 'Ask first, each time, so that help can be sent to where they are. It is kept with this session.',
  notAsked: 'Not asked in this session.',
  last: 'Last time, session {{session}}: {{said}}. People move: ask again.',
  where: 'Where they are now',
  place: 'In which place',
  placeHint:
    'It chooses whom to call there. Where they live stands here already; choose another if they are elsewhere today.',
  whereHint: 'The address, or how somebody would find them',
  number: 'A number to call there',
  numberHint: 'If the connection breaks, and for whoever brings help',
  nearby: 'Somebody near who may be called',
  nearbyHint: 'A name and how to reach them, if the client agrees',
  go: 'Save',
  anew: 'Say it anew',
  help: 'If somebody is in danger',
  helpWhere:
    'These are numbers of the service’s own country. Where the client is elsewhere, theirs are others.',
  printed: 'Where the client was',
  said: {
    where: 'at {{where}}',
    place: 'in {{place}}',
    number: 'to call there: {{number}}',
    nearby: 'near: {{nearby}}',
  },
};
