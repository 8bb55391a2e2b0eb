import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.13'];
export const settled = [...sources, 'IPT protocol reference, 12.1'];
/** Two talks alone, eight weekly meetings of 90 minutes, 4 to 7 of 12 to 16 years: as the authors describe it to the CEBC. */
export const cited = {
  en: ['Young, Mufson & Davies 2006', 'Young, Mufson & Schueler 2016', 'CEBC program description, 2016'],
};

export const about: Written<About> = {
  for: [
    { en: 'Young people of 12 to 16 with more low mood than usual, who are not ill with depression.' },
    { en: 'Four to seven in a group, at school or in a clinic, led by somebody who knows IPT-A.' },
  ],
  notFor: [
    { en: 'Depression now: IPT for adolescents or another treatment.' },
    {
      en: 'Thoughts of dying with a plan, self-harm now, psychosis, alcohol or drugs: care of their own first.',
    },
    { en: 'Two who hurt one another in the same group.' },
  ],
  evidence: [
    {
      says: {
        en: 'In first trials in schools young people had fewer symptoms than with what schools give as a rule. That was most so in the months after it.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: cited.en,
    },
    {
      says: {
        en: 'Which of the eight meetings are the beginning, the middle and the end is a choice of this project.',
      },
      asOf: '2026-11',
      certainty: 'DES',
      sources,
    },
  ],
  tellsClient: [
    {
      en: 'We first speak twice, just you and me. Then the group meets eight times, once a week, for an hour and a half.',
    },
    {
      en: 'It is about how your mood and what happens with people go together. It is about ways of talking that work better.',
    },
    { en: 'You try them out in the group first, and then with somebody at home or at school.' },
    {
      en: 'What is said in the group stays there. If you or somebody else is in danger, I have to tell, and I tell you first.',
    },
  ],
  notAsked: [
    { en: 'You need not tell the group anything you would rather keep.' },
    {
      en: 'You are not asked in front of the others whether you think of dying or hurt yourself. I ask you that alone.',
    },
    { en: 'Nothing is marked. What you try out is an experiment, whatever comes of it.' },
  ],
  notTheSameAs: [{ en: 'Treatment of a depression that is there already.' }],
  experimental: true,
};
