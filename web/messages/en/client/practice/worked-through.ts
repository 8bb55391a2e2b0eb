export default {
  meant: 'What I hoped they would hear',
  theirSide: 'What they may have felt or wanted',
  chosen: 'How I want to say it',
  ways: 'Other ways to say it',
  since: 'When I said it differently',
  rehearsed: 'Rehearsed together: talking with {{who}}',
  scene: 'What it is about',
  begin: 'How I begin',
  learned: 'What I took from trying it',
  plan: 'My plan for the real talk',
};
