export default {
  title: 'What is known',
  lead: 'What this service and its papers say of the therapy, on what ground, and until when.',
  comparedSays: 'IPT beside CBT, psychodynamic therapy and others, in twenty rows.',
  conditions: 'What people come with',
  conditionsSay: 'What is known of IPT for each. It decides nothing: that is done in a talk.',
  past: 'Out of date or replaced',
  register: 'Everything that is said, with its sources',
  all_one: '{{count}} claim',
  all_other: '{{count}} claims',
  go: 'What is known, and treatments side by side',
};
