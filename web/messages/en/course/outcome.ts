/** The outcome on one page: for the therapist at the desk and in print, and for the client on their phone. */
export default {
  title: { therapist: 'Side by side', client: 'Side by side' },
  lead: {
    therapist:
      'Symptoms, everyday life, goals, skills and ties over the same weeks. They stand beside each other; what has to do with what is for the two of you to say.',
    client:
      'How you feel, how your days go, what you aim for, what you practise and your people, over the same weeks. Only you can say what has to do with what.',
  },
  part: {
    symptoms: { therapist: 'Symptoms', client: 'How I feel' },
    functioning: { therapist: 'Everyday life and people', client: 'My days and the people in them' },
    goals: { therapist: 'Goals', client: 'What I am aiming for' },
    skills: { therapist: 'Skills', client: 'What I practise' },
    ties: { therapist: 'Ties', client: 'My people' },
  },
  none: {
    symptoms: 'Nothing has been answered yet.',
    functioning: 'How everyday life goes has not been asked yet.',
    goals: 'No goal has been rated yet.',
    skills: 'No practice has been written down yet.',
    ties: 'Nothing new has been said of anybody yet.',
  },
  better: '{{name}}: from {{from}} to {{to}} of {{most}}. That is better.',
  worse: '{{name}}: from {{from}} to {{to}} of {{most}}. That is harder.',
  same: '{{name}}: {{to}} of {{most}}, as at the beginning.',
  once: '{{name}}: {{to}} of {{most}}, answered once so far.',
  scores: { client: 'How my scores moved', therapist: 'The scores, at the beginning and now' },
  lowBetter: 'Lower is better.',
  highBetter: 'Higher is better.',
  difficulty: {
    better: 'How hard this made work, home and people: from “{{from}}” to “{{to}}”. That is better.',
    worse: 'How hard this made work, home and people: from “{{from}}” to “{{to}}”. That is harder.',
    same: 'How hard this made work, home and people: “{{to}}”, as at the beginning.',
    once: 'How hard this made work, home and people: “{{to}}”, answered once so far.',
  },
  goal: {
    moved: '“{{goal}}”: from {{from}} to {{to}} of 10.',
    same: '“{{goal}}”: {{to}} of 10, as at first.',
    once: '“{{goal}}”: {{to}} of 10, rated once so far.',
  },
  skill: {
    practised_one: '{{skill}}: practised once, on {{on}}.',
    practised_other: '{{skill}}: practised {{count}} times, the last on {{on}}.',
    sure: 'How sure of it: from {{from}} to {{to}} of 10.',
    kept: 'To take along: {{skill}}.',
  },
  tie: {
    nearer: '{{name}}: nearer than at the beginning. Told anew on {{on}}: {{what}}.',
    further: '{{name}}: further away than at the beginning. Told anew on {{on}}: {{what}}.',
    anew: '{{name}}: told anew on {{on}}: {{what}}.',
  },
  field: {
    ring: 'how close',
    contactFrequency: 'how often in touch',
    satisfying: 'what is good',
    unsatisfying: 'what is not',
    conflict: 'conflict',
    myExpectations: 'what is hoped for',
    theirExpectations: 'what the other hopes for',
  },
  picture: {
    title: 'Over the same weeks',
    words: 'From {{from}} to {{to}}: {{lanes}}, one below the other.',
    goals: 'Goals, on average',
    day: 'Day',
    what: 'What',
    value: 'Number',
    practised: 'practised',
    toldAnew: 'told anew',
  },
};
