import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';

/** Sixteen sessions at a glance (IPT protocol reference, 1.7.3). */
const table: { en: Blueprint[] } = {
  en: [
    {
      from: 1,
      to: 1,
      purpose: 'Welcome, symptoms, safety, hope',
      must: ['I-01', 'I-02', 'I-05', 'I-17', 'MS-01', 'MS-02', 'MS-03'],
      should: ['I-03', 'I-07', 'I-08', 'I-15', 'I-16'],
    },
    {
      from: 2,
      to: 2,
      purpose: 'From the story of the illness to the story of the life',
      must: ['I-03', 'I-04', 'I-07', 'I-08', 'I-09'],
      should: ['I-06', 'I-10'],
    },
    {
      from: 3,
      to: 3,
      purpose: 'People, pattern, focus',
      must: ['I-06', 'I-10', 'I-11', 'I-12'],
      should: ['I-13'],
    },
    {
      from: 4,
      to: 4,
      purpose: 'Contract, and the first work on the focus',
      must: ['I-13', 'I-14', 'MS-14'],
      should: ['M-01', 'M-02'],
    },
    {
      from: 5,
      to: 7,
      purpose: 'The focus: first strategies',
      must: ['M-01', 'M-02', 'M-03', 'M-04'],
      should: ['M-05', 'MS-15', 'MS-17'],
    },
    {
      from: 8,
      to: 8,
      purpose: 'Half-way: look back, then on',
      must: ['MS-18', 'M-09'],
      should: ['M-10', 'MS-16'],
    },
    {
      from: 9,
      to: 11,
      purpose: 'The focus: trying it in life',
      must: ['M-01', 'M-02', 'M-07'],
      should: ['M-06', 'M-08', 'M-14', 'M-16'],
    },
    { from: 12, to: 12, purpose: 'Make it firm; name the ending', must: ['MS-19', 'E-01'], should: ['M-07'] },
    {
      from: 13,
      to: 13,
      purpose: 'The ending opens: the way come',
      must: ['E-01', 'E-02', 'E-03'],
      should: ['E-08'],
    },
    {
      from: 14,
      to: 14,
      purpose: 'Skills, people, relapse plan',
      must: ['E-04', 'E-05', 'E-07'],
      should: ['MS-20'],
    },
    {
      from: 15,
      to: 15,
      purpose: 'Goodbye is near; hard times ahead; the next step',
      must: ['E-03', 'E-06', 'E-08', 'E-09', 'MS-21', 'MS-22'],
      should: ['E-11'],
    },
    { from: 16, to: 16, purpose: 'Goodbye', must: ['E-10', 'E-12', 'MS-23'], should: ['MS-24'] },
  ],
};
export const blueprint = table.en;
