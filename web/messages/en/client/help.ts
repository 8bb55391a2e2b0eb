export default {
  title: 'Help now',
  lead: 'If you are in danger, call one of these numbers. They and your plan are here without a connection too.',
  known: 'These are the national helplines for your country.',
  notSure: 'You don’t have to be sure it’s “bad enough” to call.',
  near: {
    title: 'Near you, in {{place}}',
    titleAll: 'From your service',
    kind: {
      crisis: 'Crisis',
      duty: 'Duty clinician',
      children: 'Safeguarding children',
      adults: 'Safeguarding adults',
      perinatal: 'Perinatal',
      addiction: 'Addiction',
      violence: 'Violence at home',
      other: 'Other help',
    },
    now: { open: 'Open now', closed: 'Closed now', not_known: 'Hours not known' },
    always: 'Day and night',
    dayHours: '{{days}} {{from}} to {{to}}',
    days: '{{from}} to {{to}}',
    pick: 'Pick from the list of your service',
    picked: '{{name}}, {{reach}}',
    closedOnHolidays: 'Closed on days the service is closed',
  },
  adult: 'When an adult is told',
  people: 'My people',
  peopleWhy: 'Someone here may be glad you got in touch.',
  addNumber: 'Save a number',
  addNumberFor: 'Save a number for {{name}}',
  noNumber: 'Where no number is saved here, look in the contacts of this phone.',
  plan: 'My safety plan',
  tell: 'Tell {{therapist}} that I am not safe',
  words: 'Anything you want to say',
  tellNow: 'Send: I am not safe',
  told: 'This has been sent',
  doNotWait: 'Please do not wait for an answer here. If you are in danger, call one of the numbers above.',
  notSent: 'This has not been sent yet',
  notSentHere: {
    line: 'There is no connection just now. Leave this page open: it is sent as soon as there is one. Please call one of the numbers above.',
    signIn:
      'You are signed out. Leave this page open: it is sent as soon as you sign in again. Please call one of the numbers above.',
    kith: 'Kith cannot take it just now. Leave this page open: it is sent again in a moment. Please call one of the numbers above.',
  },
  notSentWhy: {
    line: 'There is no connection just now. It is kept on this phone and sent as soon as there is one. Please call one of the numbers above.',
    signIn:
      'You are signed out. It is kept on this phone and sent as soon as you sign in again. Please call one of the numbers above.',
    kith: 'Kith cannot take it just now. It is kept on this phone and sent again in a moment. Please call one of the numbers above.',
  },
  notTaken: 'This was not recorded, and nobody has been told. Please call one of the numbers above.',
  asked: {
    away: 'Kith has told {{who}}, who is away. So it does not wait for them.',
    awayNext: 'It asks {{standsIn}} next.',
    title: 'Nobody has answered yet',
    titleSeen: 'Somebody has seen it, and nobody has answered yet',
    first: 'If you need somebody now, please do not wait for this: call one of the numbers.',
    therapist: 'Kith has asked {{who}} to speak with you by {{when}}.',
    therapistNoTime: 'Kith has asked {{who}} to speak with you.',
    duty: 'Kith has asked {{who}}. The service was closed when you wrote: someone on duty answers the phone, {{number}}.',
    closed: 'Kith has asked {{who}}. The service was closed when you wrote, and opens on {{when}}.',
    step: 'On {{when}} it also asked {{names}} ({{who}}).',
    stepNobody: 'On {{when}} it looked for somebody else to ask and found nobody here.',
    who: {
      duty: 'on duty',
      supervisor: 'supervisor',
      manager: 'manager',
      administrator: 'administrator',
    },
    noPromise: 'Kith can ask, and cannot promise that somebody answers.',
  },
  asksBy:
    'If you send this, {{who}} is asked at once to contact you by {{when}}. Messages are not read at night or when the service is closed.',
  seenBy:
    '{{who}} has been asked to contact you by {{when}}. Messages are not read at night or when the service is closed.',
  seenByDuty:
    'The service is closed just now. Someone on duty answers the phone, {{number}}. Please call it, or one of the other numbers: messages here are not read until the service opens.',
  seenFrom:
    'The service is closed just now, and nobody reads this before {{when}}. Please do not wait: call one of the numbers.',
  seenByNobody: 'Nobody of the service reads this just now. Please do not wait: call one of the numbers.',
  seen: {
    before_next_session:
      '{{who}} is told, and is asked to speak with you before you next meet, within one working day. Nobody reads this at night.',
    same_day:
      '{{who}} is told, and is asked to speak with you today if the service is open. Please do not wait if you need somebody now.',
    now: '{{who}} is told at once, and may not see it at once. Please do not wait if you need somebody now.',
  },
  /** When an adult is told of an alarm, and that one was. */
  adultRule: {
    ring: 'Your therapist then calls: {{names}}',
    writes: '{{names}} also gets an e-mail at once. It says exactly this, and none of your words:',
    cannotWrite:
      'An e-mail to {{names}} belongs to it too, but none can be sent from here now. It would say:',
    wrote: 'A letter to {{name}} was written on {{on}}, as was agreed.',
    letter: {
      waiting: 'It has not been sent yet.',
      tried: 'It has not been sent yet.',
      sent: 'It was sent.',
      failed: 'It was not sent: it could not be.',
      not_set_up: 'It was not sent: nothing is sent from here by e-mail.',
    },
    told: '{{name}} was told on {{on}}, as was agreed.',
  },
};
