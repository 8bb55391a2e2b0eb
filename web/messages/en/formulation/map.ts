export default {
  bio: {
    label: 'Body',
    hint: 'Family history, illness, pain, hormones and childbirth, sleep, substances, medicines, earlier episodes.',
  },
  psych: {
    label: 'Mind',
    hint: 'How they seek and give care, temperament, ways of coping, self-esteem, what was hard to bear, what they think of asking for help.',
  },
  social: {
    label: 'Circumstances',
    hint: 'Network, money, work, housing, moving country, being treated unfairly, roles.',
  },
  cultural: {
    label: 'Culture',
    hint: 'Language, what may be felt and shown, what is expected of men and women, family duty, stigma, how they explain the trouble.',
  },
  spiritual: {
    label: 'Faith and meaning',
    hint: 'Meaning, community, rituals, doubt, having acted against one’s conscience.',
  },
  strengths: {
    label: 'Strengths',
    hint: 'Skills, allies, earlier recoveries.',
  },
  crisis: {
    label: 'What happened',
    hint: 'The area, what happened, with whom, when.',
  },
  supportGap: {
    label: 'Why support did not hold',
    hint: 'Who was missing, or could not be asked.',
  },
  distress: {
    label: 'Symptoms',
    hint: 'Symptoms and what they get in the way of.',
  },
  protective: {
    label: 'What keeps it from being worse',
    hint: 'Reasons and people that hold.',
  },
};
