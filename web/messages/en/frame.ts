export default {
  clock: 'Times on these pages are by the clock in {{zone}}, where the service is.',
  secondStep:
    'This service asks everybody who works in it for a second step at sign-in. Set yours up here; then the rest opens.',
  theme: { label: 'Light or dark', light: 'Light', dark: 'Dark' },
  places: 'Places',
  today: 'Today',
  caseload: 'Caseload',
  supervision: 'Supervision',
  service: 'Service',
  members: 'Members',
  duty: 'On duty',
  settings: 'Settings',
  outbox: 'Outbox',
  audit: 'Audit',
  told: {
    staff: {
      title_one: 'Something was done to rights or an account that concerns you',
      title_other: '{{count}} changes to rights or accounts concern you',
      says: 'If one of them is not right, speak with whoever did it, and with an administrator or a manager.',
    },
    client: {
      title_one: 'Something about your account was changed',
      title_other: '{{count}} things about your account were changed',
      says: 'If you did not ask for this, tell your therapist.',
    },
    by: '{{at}}, by {{who}}. {{about}}: {{what}}',
    go: 'I have read this',
  },
  unanswered: {
    label: 'Nobody has answered yet',
    asked_one: 'You are asked: one alarm waits for an answer, and nobody has given one.',
    asked_other: 'You are asked: {{count}} alarms wait for an answer, and nobody has given one.',
    told_one: 'One alarm was not answered in time, and others were asked.',
    told_other: '{{count}} alarms were not answered in time, and others were asked.',
    look: 'See who waits',
  },
  signOut: 'Sign out',
  signOutTitle: 'Sign out, and lose what is not recorded?',
  signOutSays_one: 'One text typed on this machine is not recorded yet. Signing out takes it away for good.',
  signOutSays_other:
    '{{count}} texts typed on this machine are not recorded yet. Signing out takes them away for good.',
  signOutGo: 'Sign out all the same',
  demoLabel: 'Demo',
  demo: 'This is a demo clinic. Everyone in it is invented, and nothing here is real.',
  waiting_one: 'One thing is kept on this machine',
  waiting_other: '{{count}} things are kept on this machine',
  waitingOnPage_one: 'One thing waits on this page',
  waitingOnPage_other: '{{count}} things wait on this page',
  waitingOnPageFor: {
    line: 'There is no connection just now. Leave this page open: it is sent as soon as the line is back.',
    signIn: 'You are signed out. Leave this page open: it is sent as soon as you sign in again.',
    kith: 'Kith cannot take it just now. Leave this page open: it is sent again in a moment.',
  },
  notKept: {
    notSecure:
      'This page did not come over a secure connection (https), so nothing you type is kept on this device: what is not sent is gone once you close the page.',
    blocked:
      'This browser keeps nothing for this page, so what you type stays here only until you close it: send it before you leave.',
    full: 'There is no room left on this device, so what you type stays here only until you close the page: send it before you leave.',
  },
  room: {
    low: {
      title: 'The disk of this service is nearly full',
      says: 'Make room soon, or ask whoever runs Kith to. Once it is full, nothing but alarms is recorded.',
    },
    full: {
      title: 'The disk of this service is full',
      says: 'Reading and signing in go on, and calls for help and answers about safety come through. Nothing else is recorded until whoever runs Kith has made room.',
    },
    fullForClient: {
      title: 'This service has no room for what is written just now',
      says: 'A call for help and answers about your safety come through. What else you write waits here until there is room.',
    },
  },
  waitingFor: {
    line: 'There is no connection just now. It is sent as soon as the line is back.',
    signIn: 'You are signed out. It is sent as soon as you sign in again.',
    kith: 'Kith cannot take it just now. It is sent again in a moment.',
  },
  signInAgain: 'Sign in again',
  over: {
    signedOut: {
      title: 'You have signed out',
      lead: 'You signed out in another window, so this one is closed too. Nothing more is kept or sent from it.',
      go: 'Sign in again',
    },
    somebodyElse: {
      title: 'Somebody else is signed in now',
      lead: 'Another person has signed in with this browser, so this page is closed. Nothing is recorded in their name, and nothing more is kept or sent from here.',
      go: 'Load Kith again',
    },
  },
  refusedLater: 'Something kept on this machine could not be recorded',
  whatWasTyped: 'What was written:',
  letGo: 'Let it go',
  broken: 'This page could not be shown',
  brokenLead:
    'What you typed is kept on this machine. Load the page again; if that does not help, tell whoever runs Kith where you are.',
  reload: 'Load it again',
  nothingHere: 'There is nothing at this address',
  nothingHereLead: 'The address may be mistyped, or what stood here has moved.',
  toTheStart: 'To the start',
  helpNow: 'Help now',
  leaveQuickly: 'Leave quickly',
  client: { home: 'Home', people: 'People', progress: 'Progress', plan: 'What I keep', more: 'More' },
};
