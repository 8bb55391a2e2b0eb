import { type Claim, expiryOf } from './claim.ts';

const asOf = '2026-11';
const looked = { asOf, expires: expiryOf(asOf) };

/** What is said of the treatments that IPT is laid beside. IPT protocol reference, 10; of more nothing is said here. */
export const onOtherTreatments: readonly Claim[] = [
  {
    id: 'cbt-evidence',
    says: { en: 'CBT is well supported by trials, for depression and for anxiety.' },
    sources: ['ELK89', 'CUI16', 'IPT protocol reference, 10'],
    certainty: 'A',
    ...looked,
  },
  {
    id: 'psychodynamic-evidence',
    says: { en: 'Some short forms of psychodynamic therapy are supported by trials for depression.' },
    sources: ['FON19', 'IPT protocol reference, 10'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'waiting-after-a-birth',
    says: {
      en: 'A trial was held with 120 women who were depressed after a birth. Of those who had IPT, about four in ten were well after twelve weeks. Of those who waited it was about one in seven.',
    },
    sources: ['OHA00'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'mit-feelings-held-back',
    says: {
      en: 'Metacognitive Interpersonal Therapy was described for those who hold their feelings back. It is a therapy of its own.',
    },
    sources: ['GOR18', 'DIM20'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'anxiety-thin',
    says: {
      en: 'IPT has been tried for generalised anxiety. Little is known yet of how well it works there.',
    },
    sources: ['IPT protocol reference, 7.13'],
    certainty: 'C',
    ...looked,
  },
  {
    id: 'grief-of-its-own',
    says: {
      en: 'Where mourning is itself the illness there is a treatment made for it. In a trial it did better than IPT, from which it borrows.',
    },
    sources: ['SHEAR05'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'anorexia-not-alone',
    says: { en: 'For anorexia IPT is not the only treatment. The body is looked after first.' },
    sources: ['MCI05', 'IPT protocol reference, 9.1'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'psychosis-not',
    says: {
      en: 'IPT was made and tried for people without psychosis, and whose mood is not far too high. These need other help first.',
    },
    sources: ['VER03', 'ELK89', 'IPT protocol reference, 9.1'],
    certainty: 'B',
    ...looked,
  },
  {
    id: 'other-adaptations',
    says: {
      en: 'IPT has been fitted to panic, to couples, and to people with HIV or cancer. How well it works there is not settled.',
    },
    sources: ['IPT protocol reference, 7.13'],
    certainty: 'C',
    ...looked,
  },
  {
    id: 'substances-not',
    says: {
      en: 'In early trials IPT did not work where people could not do without alcohol or drugs. That is treated first, or beside it.',
    },
    sources: ['CAR91', 'IPT protocol reference, 9.1'],
    certainty: 'B',
    ...looked,
  },
];
