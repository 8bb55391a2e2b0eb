export default {
  title: 'My group',
  none: 'You are in no group now',
  noneSays: 'Once you join one, its next meeting stands here.',
  led: 'Led by {{names}}',
  reads:
    'Nothing of you stands on this page, and nothing of any other member. What you tell is in your own record.',
  noNext: 'The next meeting is not planned yet',
  ended: 'The group has ended',
  held: '{{held}} of {{of}} meetings were held.',
  rules: 'Our rules',
  given: 'What was given to all',
  meeting: 'Meeting {{n}}, {{on}}',
  place: 'My group',
  next: 'Next: {{when}}',
};
