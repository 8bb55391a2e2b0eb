import type { About } from '#core/protocols/protocol/about.ts';
import type { AreaRow } from '#core/protocols/protocol/area-row.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.5'];
export const cited = {
  en: ['O’Hara et al. 2000', 'Spinelli & Endicott 2003', 'Grigoriadis & Ravitz 2007', 'Stuart 2012'],
};

/** What is the same before and after the birth (IPT protocol reference, 7.5). */
const shared = {
  notFor: [
    { en: 'Signs of psychosis or high mood after a birth: the perinatal team, the same day.' },
    { en: 'Thoughts of harming the baby with the intent to do so: the perinatal team, the same day.' },
    { en: 'Severe self-neglect, not eating, drinking or sleeping: the perinatal team, the same day.' },
    { en: 'Abuse at home: safety first, and no meeting together with a partner.' },
  ],
  notAsked: [
    { en: 'You need not love every minute of it: mixed feelings are welcome here.' },
    { en: 'How you were mothered yourself, save where it bears on today.' },
  ],
  notTheSameAs: [],
} as const;

export const aboutPostpartum: Written<About> = {
  ...shared,
  for: [
    { en: 'Women with depression in the year after a birth.' },
    {
      en: 'Becoming a parent; disputes with a partner or family over who does what; grief for a miscarriage, a stillbirth or one’s own parent.',
    },
  ],
  evidence: [
    {
      says: { en: 'Twelve weekly sessions after a birth were tried in a trial published in 2000.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'Beside it there is a form of eight meetings with the partner. There is one for mother and child as well.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: { en: ['Brandon et al. 2012', 'Lenze et al. 2015'] }.en,
    },
    {
      says: { en: 'It has been given to groups after a birth as well.' },
      asOf: '2026-11',
      certainty: 'A',
      sources,
    },
  ],
  tellsClient: [
    { en: 'We meet twelve times, about once a week. Your baby may come along.' },
    {
      en: 'What you have is an illness. It is nobody’s fault, it is common after a birth, and it can be treated.',
    },
    { en: 'You cannot stop looking after a baby. So we look for who can take what over for a while.' },
    { en: 'Once or twice your partner can come too, if you both want and it is safe.' },
  ],
};

export const aboutAntenatal: Written<About> = {
  ...shared,
  for: [{ en: 'Women with depression in pregnancy.' }],
  evidence: [
    {
      says: { en: 'Sixteen weekly sessions in pregnancy were tried in a trial published in 2003.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: { en: 'How sessions are spaced and paused round the birth is a choice of this project.' },
      asOf: '2026-11',
      certainty: 'DES',
      sources,
    },
  ],
  tellsClient: [
    { en: 'We meet sixteen times. When the baby comes we pause, and go on when you are ready.' },
    { en: 'We look at what this pregnancy changes between you and the people in your life.' },
    { en: 'What helps with sleep, and who helps after the birth, we plan beforehand.' },
    { en: 'Once or twice your partner can come too, if you both want and it is safe.' },
  ],
};

/** The four, and a fifth that has been proposed (IPT protocol reference, 7.5 and 2.8). */
export const complicatedPregnancy: Written<AreaRow> = {
  id: 'complicated_pregnancy',
  room: 'role_transition',
  name: { en: 'Complicated pregnancy' },
  clientLabel: { en: 'A pregnancy that was lost or went wrong' },
  clientSays: { en: 'This pregnancy, or this baby, did not come as I had hoped, and I carry that.' },
  test: {
    en: 'Not planned or not wanted, trouble in the pregnancy or with the baby’s health, or several losses.',
  },
  concept: { en: 'What was hoped for has to be let go before what is there can be met.' },
  screening: [
    { en: 'How did you find out, and how was that?' },
    { en: 'Was there worry about the baby, or about you?' },
    { en: 'Have you lost a pregnancy or a child before?' },
  ],
  goals: [{ en: 'Mourn what was hoped for' }, { en: 'Find help for what is' }],
  sources: { en: ['IPT protocol reference, 2.8', 'Spinelli & Endicott 2003'] }.en,
};
