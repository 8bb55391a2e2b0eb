import type { About } from '#core/protocols/protocol/about.ts';
import type { AreaRow } from '#core/protocols/protocol/area-row.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.3'];
export const settled = ['IPT protocol reference, 12.1'];
/** Who names the tips for talking. */
export const citedForTips = { en: 'Young, Mufson & Schueler 2016' };
export const cited = {
  en: ['Mufson et al. 2004', 'Mufson et al. 1999', 'Brunstein-Klomek, Zalsman & Mufson 2007'],
};

/** Whom IPT-A is for, and what a young person is told (IPT protocol reference, 7.3). */
export const about: Written<About> = {
  for: [{ en: 'Young people of 12 to 18 with mild to moderate depression.' }],
  notFor: [
    { en: 'Bipolar disorder or psychosis.' },
    { en: 'Acute danger to themselves or to somebody else.' },
    { en: 'Intellectual disability, unless it is adapted.' },
    { en: 'Alcohol or drugs, when that is what is going on.' },
  ],
  evidence: [
    {
      says: { en: 'Trials of 1999 and 2004 with depressed adolescents stand behind this form.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'For depression from 12 to 18 that is more than mild, NICE NG134 puts CBT for one alone first. IPT-A is one of the choices where CBT does not suit.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['NICE NG134'],
      country: 'GB',
    },
    {
      says: {
        en: 'Twelve sessions were tried; a service in England tells of twelve to sixteen, with three meetings for parents beside them.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['Mufson et al. 1999', 'Liverpool and Sefton CAMHS, IPT-A', ...sources],
    },
  ],
  tellsClient: [
    {
      en: 'We meet twelve times, once a week, just you and me. Your parents come to a few meetings of their own.',
    },
    { en: 'We look at how your mood and what happens with people go together, and try small things out.' },
    { en: 'You keep going to school. For a while it does not have to be as good as usual.' },
    {
      en: 'What you tell me stays here. If you or somebody else is in danger, I have to tell, and I tell you first.',
    },
  ],
  notAsked: [
    { en: 'You need not say anything about your parents that you would rather keep.' },
    { en: 'Nothing here is marked. What you try out is an experiment, whatever comes of it.' },
  ],
  notTheSameAs: [],
};

/** The four areas in a young person’s words. Family change is worked on as a change or a quarrel, as the second edition does. */
export const areas: Written<AreaRow>[] = [
  {
    id: 'grief',
    room: 'grief',
    name: { en: 'Grief' },
    clientLabel: { en: 'Somebody has died' },
    clientSays: { en: 'Somebody who mattered to me has died, and since then nothing is right.' },
    sources,
  },
  {
    id: 'role_dispute',
    room: 'role_dispute',
    name: { en: 'Role dispute' },
    clientLabel: { en: 'Trouble with somebody' },
    clientSays: { en: 'Somebody and I keep clashing, or we have stopped talking.' },
    screening: [
      { en: 'Who decides things at home, and how is that for you?' },
      { en: 'Is there somebody you argue with, or no longer talk to?' },
    ],
    sources,
  },
  {
    id: 'role_transition',
    room: 'role_transition',
    name: { en: 'Role transition' },
    clientLabel: { en: 'A big change' },
    clientSays: {
      en: 'Something big has changed, at home, at school or with me, and I have not found my feet.',
    },
    screening: [
      { en: 'Has something changed at home: who lives there, where you live?' },
      { en: 'A new school, a first love, growing away from your parents?' },
    ],
    sources,
  },
  {
    id: 'interpersonal_deficits',
    room: 'interpersonal_deficits',
    name: { en: 'Interpersonal deficits' },
    clientLabel: { en: 'On my own too much' },
    clientSays: { en: 'It is hard to make friends or keep them, and being alone pulls me down.' },
    screening: [{ en: 'Who do you spend breaks with?' }, { en: 'Is there pressure from others your age?' }],
    sources,
  },
];
