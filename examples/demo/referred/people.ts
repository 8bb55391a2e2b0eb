/** What is told of one invented person who was referred to the demo clinic; days are counted back from the day it is filled. */
export interface DemoReferral {
  came: number;
  form: Record<string, unknown>;
  /** What was done since, in order: by whom, so many days ago, which act, with which form. */
  since: readonly [by: 'ruth' | 'mei', daysAgo: number, act: string, form: Record<string, unknown>][];
}

const words = {
  en: {
    gp: 'Dr Wren, Elm Lane Practice',
    decided: 'A change in life, and wants to work on it with somebody',
    reached: 'Glad of the call. Can come on weekday mornings.',
  },
};

const fits = (mainProblem: string) => ({
  mainProblem,
  linkedToRelationships: 'yes',
  answers: [
    { rule: 'SU-01', answer: 'yes' },
    { rule: 'SU-02', answer: 'yes' },
    { rule: 'SU-06', answer: 'yes' },
  ],
  screen: {
    ...{ psychosis: 'no', bipolar: 'no', substances: 'no', violenceAtHome: 'no' },
    violenceAsked: 'alone',
  },
  decision: 'suitable',
  reasons: [words.en.decided],
});

const byGp = { source: 'gp', way: 'letter', referrer: words.en.gp };
const theirOwn = { source: 'self', way: 'web_form', referrer: '' };
const phone = (last: number) => `07700 9001${last}`;

/** The invented people who were referred, in every state there is. */
export const demoReferrals: { en: readonly DemoReferral[] } = {
  en: [
    {
      came: 1,
      form: {
        ...theirOwn,
        who: {
          ...{ name: 'Ilse Vantongeren', born: '1988-03-14', phone: phone(10), email: 'ilse@example.com' },
          reach: ['phone', 'text'],
          mayLeaveMessage: 'no',
          prefers: { therapist: 'woman', times: 'Mornings', place: 'Here' },
        },
        concern: 'Since my sister and I stopped talking I sleep badly and nothing gives me joy.',
        hopes: 'To know what to say to her, or to let it be.',
      },
      since: [],
    },
    {
      came: 2,
      form: {
        ...byGp,
        priority: 'soon',
        who: {
          ...{ name: 'Dov Abramsky', born: '1961-11-02', phone: phone(11) },
          identifiers: [{ system: 'nhs', value: '943 476 5919' }],
          gp: { name: 'Dr Wren', practice: 'Elm Lane Practice', phone: '020 7946 0021' },
          kin: { name: 'Hanna Abramsky', relation: 'Daughter', phone: phone(12) },
        },
        concern: 'Low since he retired in spring; his wife died two years ago.',
      },
      since: [['mei', 1, 'noteContact', { how: 'phone', outcome: 'message_left', words: '' }]],
    },
    {
      came: 6,
      form: {
        ...byGp,
        priority: 'urgent',
        who: { ...{ name: 'Nerys Pugh-Adeyemi', born: '1995-06-21', phone: phone(13) } },
        concern: 'Her GP writes that she said last week she would rather not wake up.',
        danger: { saidIn: 'by_referrer', words: 'She would rather not wake up.' },
      },
      since: [
        [
          'ruth',
          6,
          'answerDanger',
          {
            asked: 'Asked directly about thoughts of dying, a plan and means.',
            said: 'Thoughts come at night and pass. No plan; she lives with her mother and tells her.',
            decided:
              'Seen the next day. She has the numbers to call; her mother knows. No plan or intent now.',
            nextReview: 'At each contact until a course begins',
          },
        ],
        ['ruth', 5, 'decideFit', fits('Alone since the birth of her son')],
      ],
    },
    {
      came: 48,
      form: {
        ...theirOwn,
        who: {
          ...{ name: 'Tariq Lindqvist', born: '1979-09-30', phone: phone(14), email: 'tariq@example.com' },
          prefers: { times: 'Evenings', place: 'By video' },
        },
        concern: 'I lost my job and fight with my wife about everything.',
        hopes: 'That we can talk again.',
      },
      since: [
        ['mei', 46, 'noteContact', { how: 'phone', outcome: 'reached', words: words.en.reached }],
        ['ruth', 40, 'decideFit', fits('Lost his job and quarrels at home')],
        ['mei', 40, 'putOnList', {}],
      ],
    },
    {
      came: 63,
      form: {
        ...byGp,
        who: { name: 'Oona Castellari', born: '1970-01-19', phone: phone(15) },
        concern: 'Her mother died in autumn.',
      },
      since: [
        ['ruth', 55, 'decideFit', fits('Her mother’s death')],
        ['mei', 55, 'putOnList', {}],
        ['mei', 30, 'pauseWait', { words: 'She is with family until the month ends.' }],
      ],
    },
    {
      came: 70,
      form: {
        ...{ source: 'maternity', way: 'phone', referrer: 'Midwife Joanna Sparrow' },
        priority: 'soon',
        who: { name: 'Precious Hallström', born: '1999-12-05', phone: phone(16) },
        concern: 'A first baby, four weeks old, and no family near.',
      },
      since: [
        ['ruth', 64, 'decideFit', fits('A new mother without family near')],
        ['mei', 64, 'putOnList', {}],
        ['mei', 2, 'offerPlace', { therapist: 'ana', words: 'Tuesdays at ten, with the baby.' }],
      ],
    },
    {
      came: 82,
      form: {
        ...theirOwn,
        who: { name: 'Bastian Okoro', born: '1985-07-08', phone: phone(17), email: 'bastian@example.com' },
        concern: 'We moved here and I know nobody.',
        hopes: 'Friends, and to be less cross with the children.',
      },
      since: [
        ['ruth', 75, 'decideFit', fits('A move, and nobody near')],
        ['mei', 75, 'putOnList', {}],
        ['mei', 9, 'offerPlace', { therapist: 'tom', words: 'Wednesdays at nine.' }],
        ['mei', 8, 'answerPlace', { answer: 'declined', words: 'Takes the children to school then.' }],
        ['mei', 4, 'offerPlace', { therapist: 'ana', words: 'Thursdays at eleven.' }],
        ['mei', 3, 'answerPlace', { answer: 'accepted', words: '' }],
      ],
    },
    {
      came: 20,
      form: {
        ...{ source: 'school', way: 'email', referrer: 'Harbour College' },
        who: { name: 'Wren Achterberg', born: '2004-02-11', phone: phone(18) },
        concern: 'Does not leave the room any more.',
      },
      since: [
        ['mei', 18, 'noteContact', { how: 'phone', outcome: 'not_reached', words: '' }],
        ['mei', 14, 'noteContact', { how: 'letter', outcome: 'message_left', words: '' }],
        ['mei', 2, 'closeReferral', { how: 'no_contact', words: '' }],
      ],
    },
    {
      came: 35,
      form: {
        ...byGp,
        who: { name: 'Mirko Santangelo', born: '1990-10-27', phone: phone(19) },
        concern: 'Drinks every day, and asks for help with his mood.',
      },
      since: [
        [
          'ruth',
          30,
          'decideFit',
          {
            ...fits('Drinks every day'),
            screen: {
              ...{ psychosis: 'no', bipolar: 'no', substances: 'yes', violenceAtHome: 'no' },
              violenceAsked: 'alone',
            },
            decision: 'not_now',
            reasons: ['Dependence comes first'],
            adaptation: 'To the addiction service on Quay Road; he may come back to us.',
          },
        ],
        ['mei', 29, 'closeReferral', { how: 'signposted', words: 'Addiction service on Quay Road.' }],
      ],
    },
    {
      came: 41,
      form: {
        ...theirOwn,
        who: { name: 'Leocadia Brandão', born: '1966-04-04', phone: phone(20) },
        concern: 'My husband and I do not speak.',
      },
      since: [
        ['ruth', 33, 'decideFit', fits('Silence at home')],
        ['mei', 33, 'putOnList', {}],
      ],
    },
    {
      came: 55,
      form: {
        ...byGp,
        who: { name: 'Ffion Delacroix-Yun', born: '1982-08-16', phone: phone(21) },
        concern: 'A separation, and two small children.',
      },
      since: [
        ['ruth', 49, 'decideFit', fits('A separation')],
        ['mei', 49, 'putOnList', {}],
      ],
    },
    {
      came: 28,
      form: {
        ...theirOwn,
        who: { name: 'Anselm Pokorny', born: '1974-05-23', phone: phone(22) },
        concern: 'Nothing is wrong and nothing is right.',
      },
      since: [['mei', 20, 'closeReferral', { how: 'withdrew', words: 'Feels better, and says thank you.' }]],
    },
  ],
};
