export default {
  title: 'My group',
  none: 'You are in no group now',
  noneSays: 'Once you join one, its next meeting stands here.',
  invited: 'You are invited: {{name}}',
  readsInvited:
    'Nothing of you stands on this page, and nothing of anybody in the group. They learn of you once you join.',
  often_one: '{{meetings}} meetings of {{minutes}} minutes, one a day.',
  often_other: '{{meetings}} meetings of {{minutes}} minutes, one every {{count}} days.',
  ask: 'Whom to ask',
  askSays: 'Ask {{names}} anything before you decide. You can say no, and you need not say why.',
  later: 'Meetings after that',
  led: 'Led by {{names}}',
  reads:
    'Nothing of you stands on this page, and nothing of any other member. What you tell is in your own record.',
  noNext: 'The next meeting is not planned yet',
  ended: 'The group has ended',
  held: '{{held}} of {{of}} meetings were held.',
  rules: 'Our rules',
  given: 'What was given to all',
  meeting: 'Meeting {{n}}, {{on}}',
  next: 'Next: {{when}}',
};
