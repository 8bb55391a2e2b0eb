import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.1'];
export const cited = { en: ['Swartz, Grote & Graham 2014', 'Swartz et al. 2004', 'Grote et al. 2009'] };

/** Whom brief IPT is for, and what its client is told (IPT protocol reference, 7.1). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with depression tied to something that happened lately between them and others.' },
    { en: 'People who are unlikely to come more than eight times, or where the service offers no more.' },
    { en: 'Depressed mothers of children who are ill or in treatment themselves.' },
  ],
  notFor: [
    { en: 'Isolation of many years as the focus: eight sessions are too few for it.' },
    { en: 'A very tangled problem that cannot be made smaller.' },
    { en: 'Acute risk, psychosis or mania.' },
  ],
  evidence: [
    {
      says: {
        en: 'Many people come about eight times whatever was planned. Little shows that more sessions do more.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'It was tried with women who were pregnant. They met once a month for up to half a year afterwards.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'How the eight sessions fall into phases is not settled: the first two are the beginning; how the others are split is a choice of those who made Kith.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['Swartz, IPT Institute', ...sources],
    },
  ],
  tellsClient: [
    {
      en: 'We meet eight times, once a week. Before that we talk once about what would make it hard to come.',
    },
    { en: 'We choose one thing between you and somebody else that can get better in this time.' },
    { en: 'Each week you try one small thing. From the first day we know when we will finish.' },
  ],
  notAsked: [{ en: 'The whole of your life story: we look at the few people who matter most just now.' }],
  leavesOut: ['loneliness'],
  // Never without its number: the usual course is called brief too. IPT protocol reference, 11.3 D-12.
  notTheSameAs: [
    {
      en: 'Brief Interpersonal Therapy, as the usual course of twelve to sixteen sessions is sometimes called',
    },
  ],
};
