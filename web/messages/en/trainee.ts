export default {
  lacks: '{{form}} asks for what you do not hold: {{lacks}}',
  begin:
    'You can begin it in training, under a supervisor who holds it. Some steps are then countersigned by them, such as a focus on loneliness and isolation, a second focus, more sessions, a milestone passed over, and closing after there was risk.',
  training: 'You are in training for: {{lacks}}',
  mayBegin:
    '{{form}} asks for nothing that you lack. You can begin it in training all the same: the supervisor you choose then countersigns the same steps as of any trainee.',
  underOne:
    'Whoever is in training gives every therapy under a supervisor. Some steps are then countersigned by them, such as a second focus, more sessions, and closing after there was risk.',
  notInTraining: 'Not in training',
  nobody:
    'Nobody who supervises you holds it, so it cannot begin yet. Ask an administrator to pair you with a supervisor who does, or choose another form of therapy.',
  group: 'It was formed in training, under {{supervisor}}.',
  colleague: 'If they do it in training: under which supervisor',
  colleagueHint:
    'Needed where they do not hold what the form of therapy asks for. Those who supervise them are listed.',
  nobodyNamed: 'They hold what it asks for',
  supervisor: 'Your supervisor for this',
  supervisorHint: 'Those who supervise you here and hold it. They are shown what waits for them.',
};
