export default {
  title: 'What we are working on',
  notYet: 'We are still finding out',
  notYetWhy:
    'In the first sessions you and your therapist look at what is going on, and choose what to work on.',
  story: 'How it hangs together',
  myWords: 'In my words',
  fit: 'Does this fit?',
  fits: { agrees: 'Yes, it fits', partly: 'In part', no: 'No' },
  edits: 'What I would change',
  fitReads: '{{who}} reads this.',
  send: 'Send',
  answered: {
    agrees: 'You said that it fits.',
    partly: 'You said that it fits in part. You go on with it together.',
    no: 'You said that it does not fit. You look at it again together.',
  },
  goals: 'What I am aiming for',
  where: 'Where we are',
  sessionOf: 'Session {{session}} of {{sessions}}',
  phase: {
    initial: 'These first sessions are for getting to know what is going on and the people around you.',
    middle: 'Now we work on what we chose, one step at a time.',
    ending: 'We look back, plan how you stay well, and say goodbye.',
  },
  finish_one: 'We finish around {{finish}}. One session is left.',
  finish_other: 'We finish around {{finish}}. {{count}} sessions are left.',
  road: 'All the sessions',
  terms: {
    title: 'What we agreed',
    sessions: '{{sessions}} sessions of {{minutes}} minutes.',
    agree: 'I have read this and agree',
  },
};
