export default {
  title: 'Speak with {{name}} alone first',
  held: 'You have spoken with {{name}} alone. They can join.',
  say: {
    symptoms:
      'Go through the questions one by one, and ask about dying, about being hurt, and about drink and drugs.',
    safety: 'Somebody with a plan to end their life needs help now, and no group yet.',
    illness:
      'It is an illness, many have it, it is nobody’s fault, and it can be treated. Hear it back in their words.',
    began:
      'When did it begin, and what happened with people then? A death, a disagreement, a change, or loneliness.',
    aims: 'One or two aims: what should be different with people when the group ends?',
    group: 'How the group works, its rules, what stays in it and what you must tell. Ask whether they join.',
  },
  measure: 'Ask the questions ({{measure}})',
  measureAgain: 'Go through the questions again ({{answered}} of {{count}} answered)',
  question: 'Question {{at}} of {{count}}, with {{name}} alone',
  leaveOut: 'Leave it out',
  aim: 'Their aim',
  aimHint: 'In their own words, small enough to reach.',
  secondAim: 'A second aim',
  minutes: 'How many minutes you spoke',
  agrees: '{{name}} agrees to take part',
  checkCall: '{{name}} agrees that the supervisor may call and ask how the group goes',
  checkCallHint: 'Asked freely: the group is the same without it, and you are never told what they say.',
  go: 'Record the talk',
};
