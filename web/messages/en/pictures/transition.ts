export default {
  title: 'From {{before}} to {{after}}',
  words: 'Lost: {{losses}}. Gained: {{gains}}. People who stand by me: {{supports}}.',
  before: 'How it was',
  after: 'How it is now',
  good: {
    before: 'What was good',
    after: 'What is good',
  },
  hard: {
    before: 'What was hard',
    after: 'What is hard',
  },
  people: {
    before: 'Who was in it',
    after: 'Who is in it',
  },
  self: {
    before: 'Who I was',
    after: 'Who I am',
  },
  change: 'How the change came',
  losses: 'What I lost',
  gains: 'What it makes possible',
  feelings: 'What I feel about it',
  demands: 'What it asks of me',
  skills: 'What I need to be able to do',
  supports: 'Who stands by me',
  sure: 'sure {{confidence}} of 10',
  part: 'Part',
  said: 'In my words',
};
