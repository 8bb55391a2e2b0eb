export default {
  who: 'Who they are',
  closeness: 'How close',
  contact: 'Being in touch',
  expectations: 'What each expects',
  goodAndNot: 'What is good, and what is not',
  conflict: 'Conflict',
  support: 'Support',
  mood: 'This tie and the mood',
  help: 'Help with how they are',
  more: 'More about them',
  safety: 'Safety, and what may be shared',
  working: 'For clinicians',
};
