export default {
  now: 'Stay with {{name}} now',
  same_day: 'Speak alone with {{name}} today, after the meeting',
  as: { named: 'named for this group', supervisor: 'supervisor', on_duty: 'on duty now' },
  steps: 'What to do, step by step',
  nobodyNamed: 'Nobody is named for this group yet. Do it under “About the group” as soon as you can.',
  sent: 'It is told to them as soon as there is a line. Do not wait for it.',
};
