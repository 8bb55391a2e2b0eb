import { type Claim, expiryOf } from './claim.ts';

const asOf = '2026-11';
const looked = { asOf, expires: expiryOf(asOf) };

/** What is said of depression and of IPT for it. IPT protocol reference, 1.1, 1.3, 6.5, 9.1 and 10. */
export const onDepression: readonly Claim[] = [
  {
    id: 'common-and-treatable',
    says: { en: 'Depression is common and most people get better. More than one treatment works.' },
    sources: ['WMK18', 'MW04'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'mood-and-people',
    says: {
      en: 'Low mood and trouble between people make each other worse. Which of them came first does not matter for the treatment.',
    },
    sources: ['LM13', 'WMK18'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'how-it-works',
    says: {
      en: 'IPT is thought to help in four ways: more support from people, less strain with them, feelings that are seen and said, and new ways to deal with others.',
    },
    sources: ['LM13'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'whom-it-suits',
    says: {
      en: 'IPT was made for people whose low mood is tied to something: a conflict, a change in life, a death, or being alone for long.',
    },
    sources: ['KWRC84', 'WMK18'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'eases-depression',
    says: {
      en: 'A review of 90 trials laid IPT beside care that was no such treatment. IPT eased depression more, and the gain was of middle size.',
    },
    sources: ['CUI16'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'beside-other-therapies',
    says: {
      en: 'The same review looked at other talking treatments too. None was clearly better or worse than IPT for depression.',
    },
    sources: ['CUI16', 'CUI11'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'beside-medication',
    says: {
      en: 'Reviews found that IPT and medication differ little or not at all in depression. In some trials medication did slightly better.',
    },
    sources: ['CUI16', 'CUI11'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'with-medication',
    says: {
      en: 'IPT can be given with medication. In the larger review the two did better than IPT alone; in an earlier one that was not clear.',
    },
    sources: ['CUI16', 'CUI11', 'WMK18'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'adding-medication',
    says: {
      en: 'Some women whose depression had come back were not well after IPT alone. With medication added, more of them got well.',
    },
    sources: ['FRA00'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'first-episode-moderators',
    says: {
      en: 'In trials IPT did a little better in a first illness. So it did in severe depression, and with young people in much conflict. Few such findings agree.',
    },
    sources: ['BERN17'],
    certainty: 'C',
    ...looked,
  },
  {
    id: 'severe-depression',
    says: {
      en: 'In severe depression too IPT showed its value in trials. Medication is looked at beside it.',
    },
    sources: ['ELK89', 'IPT protocol reference, 9.1'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'long-lasting-depression',
    says: {
      en: 'Where a depression has lasted for years, IPT alone may do less. Medication is often added.',
    },
    sources: ['Bernecker et al. 2017', 'Markowitz 2003', 'IPT protocol reference, 9.1'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'not-for-everybody',
    says: { en: 'No treatment helps everybody. Where one has not, there are others that may.' },
    sources: ['CUI16', 'IPT protocol reference, 6.5'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'comes-back',
    says: {
      en: 'Depression often comes back; knowing the early signs and a plan for them belong to the treatment.',
    },
    sources: ['FRA90', 'FRA07', 'IPT protocol reference, 6.3'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'monthly-afterwards',
    says: {
      en: 'Some people got well with IPT whose depression had come back before. To go on once a month helped some of them to stay well. To come each week or every two weeks kept no one well for longer.',
    },
    sources: ['FRA07'],
    certainty: 'A',
    ...looked,
  },
];
