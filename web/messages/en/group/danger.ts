export default {
  now: 'Stay with {{name}} now',
  same_day: 'Speak alone with {{name}} today, after the meeting',
  as: { named: 'named for this group', supervisor: 'supervisor', on_duty: 'on duty now' },
  steps: 'What to do, step by step',
  nobodyNamed: 'Nobody is named for this group yet. Do it under “About the group” as soon as you can.',
  sent: 'It is told to them as soon as there is a connection. Do not wait for it.',
  sentSignedIn: 'You are signed out, and nobody was told yet: call those who are named yourself, now.',
  toldAt: 'Kith told them: {{when}}. Do not wait for them to call; call yourself.',
  seenTo: 'Kith could not tell them. You told somebody yourself: {{when}}.',
  notTold: 'Nobody was told what {{name}} answered',
  callNow:
    'Stay with {{name}}. Call those who are named, yourself and now, and tell whoever leads the group.',
  callAnybody:
    'Stay with {{name}}. Call your supervisor or the nearest health post, yourself and now, and tell whoever leads the group.',
  toldMyself: 'I have told somebody myself',
};
