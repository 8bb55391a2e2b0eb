import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.7, V-GED'];
export const settled = [...sources, 'IPT protocol reference, 12.1'];
export const cited = { en: ['Wilfley et al. 2000', 'Wilfley et al. 1993', 'Wilfley et al. 2002'] };

/** Whom the group is for, and what is said beforehand of what comes first in guidelines (7.7). */
export const about: Written<About> = {
  for: [
    {
      en: 'Adults with binge eating or bulimia who are medically stable; seven to nine with the same problem.',
    },
    { en: 'People for whom being with others is a part of it, and who can come twenty weeks running.' },
  ],
  notFor: [
    { en: 'Anorexia nervosa or a very low weight, as the only treatment.' },
    {
      en: 'Purging many times a day, changed electrolytes, not eating or drinking: medical care the same day.',
    },
    { en: 'A plan to end their life, psychosis or mania: safety and other care first.' },
  ],
  evidence: [
    {
      says: {
        en: 'In binge-eating disorder IPT in a group did as well as CBT in a group. So it was at the end, and some time later.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'NICE NG69 (2017) puts guided self-help and CBT for eating disorders first, and does not name IPT. CG9, which it replaced, had named IPT in 2004 as a choice after CBT that takes longer. Clients are told both.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['NICE NG69', 'NICE CG9'],
      country: 'GB',
    },
  ],
  tellsClient: [
    {
      en: 'First we speak alone for two hours. Then the group meets twenty times, once a week, for an hour and a half.',
    },
    {
      en: 'Half-way, and in the week after the last meeting, we speak alone once more: three talks alone in all.',
    },
    {
      en: 'In the group we do not talk about eating and weight. We talk about people and feelings, and about how we are with each other here.',
    },
    { en: 'How often you binge or purge you note on your phone, outside the meetings.' },
    { en: 'After each meeting you get a short summary. Nobody is named in it.' },
    {
      en: 'The eating often changes later than with other treatments. Guided self-help and CBT are tried first by many services; ask me about them.',
    },
    { en: 'A doctor or nurse looks after your body all the while. We agree who.' },
  ],
  notAsked: [
    { en: 'What you ate, what you weigh or how you look, in front of the others.' },
    { en: 'You are not asked in front of the others whether you think of dying. We ask you that alone.' },
  ],
  leavesOut: ['depression', 'common_and_treatable', 'what_ipt_is', 'four_situations', 'other_therapies'],
  notTheSameAs: [{ en: 'A group about diets, meals or weight.' }],
};
