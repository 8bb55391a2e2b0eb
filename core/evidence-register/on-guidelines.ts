import { type Claim, expiryOf } from './claim.ts';

const asOf = '2026-11';

/** What guidelines of a country say of IPT for depression in adults. IPT protocol reference, 11.3, D-14. */
export const onGuidelines: readonly Claim[] = [
  {
    id: 'gb-depression-2022',
    says: {
      en: 'In England the guideline of 2022 names more than one treatment to choose from. IPT is one of them, for less severe and for more severe depression.',
    },
    guideline: { name: 'NICE NG222', year: 2022 },
    country: 'GB',
    sources: ['NG222'],
    certainty: 'A',
    asOf,
    expires: expiryOf(asOf, 'guideline'),
  },
  {
    id: 'gb-depression-2009',
    says: {
      en: 'In England the guideline of 2009 advised CBT or IPT. That was for moderate and severe depression.',
    },
    guideline: { name: 'NICE CG90', year: 2009 },
    country: 'GB',
    sources: ['CG90', 'NG222'],
    certainty: 'A',
    asOf,
    expires: '2022-06-28',
    replacedBy: 'gb-depression-2022',
  },
];
