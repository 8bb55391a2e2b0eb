/** Somebody who is referred by their GP by letter, as the form asks it. */
export const someone = (who: object = {}) => ({
  ...{ source: 'gp', way: 'letter', referrer: 'Dr Wren, Elm Lane', concern: 'Low since the move.' },
  who: { name: 'Mara Ilie', phone: '07700 900123', ...who },
});

/** A screening by which IPT fits. */
export const fits = {
  mainProblem: 'Low since the move',
  linkedToRelationships: 'yes',
  answers: [{ rule: 'SU-02', answer: 'yes' }],
  screen: {
    ...{ psychosis: 'no', bipolar: 'no', substances: 'no', violenceAtHome: 'no' },
    violenceAsked: 'alone',
  },
  decision: 'suitable',
  reasons: ['A change in life, and wants to work on it'],
} as const;
