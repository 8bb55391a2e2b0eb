import type { About } from '#core/protocols/protocol/about.ts';
import type { AreaRow } from '#core/protocols/protocol/area-row.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.4'];
export const cited = { en: ['Hinrichsen 2008', 'Miller & Reynolds', 'Miller et al. 2007'] };

export const about: Written<About> = {
  for: [
    {
      en: 'Depressed people of sixty and over: retirement, illness, caring for somebody, moving, no longer driving, deaths, facing death.',
    },
    { en: 'People whose memory or planning has begun to change, together with a caregiver.' },
  ],
  notFor: [
    { en: 'Moderate to severe dementia.' },
    { en: 'Abuse or neglect by whoever cares for them: safety first, and a report as the law asks.' },
  ],
  evidence: [
    {
      says: { en: 'Sixteen sessions are usual; up to twenty where it goes more slowly.' },
      asOf: '2026-11',
      certainty: 'B',
      sources: cited.en,
    },
    {
      says: {
        en: 'Some people over seventy went on with medication. To come to IPT once a month as well did not clearly add to it.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: { en: ['Reynolds et al. 2006'] }.en,
    },
    {
      says: {
        en: 'A form for people whose memory fails takes in who cares for them. It aims at the best state that lasts.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: { en: ['Miller et al. 2007'] }.en,
    },
  ],
  tellsClient: [
    { en: 'We meet sixteen times, or a few more. An hour may be shorter, slower, at home or by telephone.' },
    {
      en: 'Low mood in later life is an illness. It is not your age, it is not your fault, and it can be treated.',
    },
    { en: 'If you like, somebody who cares for you joins now and then. You and I agree what they hear.' },
  ],
  notAsked: [{ en: 'Your whole life from the beginning. Memories are welcome where they help with today.' }],
  notTheSameAs: [],
};

/** The four as they are met in later life: changes most often, then grief, disputes, and ways of long standing (7.4). */
export const areas: Written<AreaRow>[] = [
  {
    id: 'role_transition',
    room: 'role_transition',
    name: { en: 'Role transition' },
    clientLabel: { en: 'A change in my life' },
    clientSays: { en: 'Something I was or could do is over, and I have not found my feet.' },
    screening: [
      { en: 'Has work ended, or health, or driving? Have you moved, or begun to care for somebody?' },
      { en: 'Do you think about your own death, and with whom can you speak of it?' },
    ],
    sources,
  },
  {
    id: 'grief',
    room: 'grief',
    name: { en: 'Grief' },
    clientLabel: { en: 'Somebody has died' },
    clientSays: { en: 'I have lost somebody, perhaps more than one, and cannot get over it.' },
    screening: [{ en: 'Who has died in these years? Which of them do you think of most?' }],
    sources,
  },
  {
    id: 'role_dispute',
    room: 'role_dispute',
    name: { en: 'Role dispute' },
    clientLabel: { en: 'Trouble with somebody' },
    clientSays: { en: 'Someone close and I want different things from each other.' },
    screening: [
      { en: 'How has it been with your husband, wife or partner since work ended?' },
      { en: 'And with your grown-up children: help, money, grandchildren, where you should live?' },
    ],
    sources,
  },
  {
    id: 'interpersonal_deficits',
    room: 'interpersonal_deficits',
    name: { en: 'Interpersonal deficits' },
    clientLabel: { en: 'On my own too much' },
    clientSays: { en: 'I have never found it easy with people, and now there are fewer.' },
    concept: {
      en: 'Ways of long standing, which age may have softened: build on that, and begin with the few ties there are.',
    },
    screening: [{ en: 'Was it always so? Is something easier with people than it was when you were young?' }],
    sources: [...sources, ...cited.en],
  },
];
