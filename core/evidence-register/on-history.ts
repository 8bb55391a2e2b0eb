import { type Claim, expiryOf } from './claim.ts';

const asOf = '2026-11';
const looked = { certainty: 'A', asOf, expires: expiryOf(asOf) } as const;

/** Where IPT comes from. IPT protocol reference, 1.1 and 13; CM-13. */
export const onHistory: readonly Claim[] = [
  {
    id: 'made-in-the-1970s',
    says: {
      en: 'IPT was developed at Yale in the 1970s by Gerald Klerman, Myrna Weissman and their colleagues, for a trial of what keeps people well after a depression.',
    },
    sources: ['WEI06', 'KWRC84'],
    ...looked,
  },
  {
    id: 'manual-of-1984',
    says: { en: 'The first manual was published in 1984; the newest of the same school is of 2018.' },
    sources: ['KWRC84', 'WMK18'],
    ...looked,
  },
  {
    id: 'sullivan-meyer-bowlby',
    says: {
      en: 'It stands on Harry Stack Sullivan, for whom distress lives between people; Adolf Meyer, who looked at illness in the life it happens in; and John Bowlby, on what ties us to others.',
    },
    sources: ['KWRC84', 'LM13', 'IPT protocol reference, 1.1'],
    ...looked,
  },
  {
    id: 'large-trial-of-1989',
    says: {
      en: 'A large trial of the National Institute of Mental Health in the United States, published in 1989, laid it beside cognitive therapy and medication.',
    },
    sources: ['ELK89'],
    ...looked,
  },
];
