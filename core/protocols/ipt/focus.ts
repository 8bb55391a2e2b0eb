import type { Emphasis, FocusRules } from '#core/protocols/protocol/focus-rules.ts';

const sources = ['IPT protocol reference, 2.4 to 2.6'];

/** How the focus is chosen (IPT protocol reference, 2.4, SEL-1 to SEL-8; guards 2.5). */
const table: { en: FocusRules } = {
  en: {
    default: 1,
    max: 2,
    areas: ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'],
    selection: [
      {
        id: 'SEL-1',
        title: 'Safety first',
        says: 'Where there is violence, abuse or acute risk, see to that before choosing.',
      },
      {
        id: 'SEL-2',
        title: 'The link, not the saddest story',
        says: 'Choose what is most tied to this episode and carries feeling now.',
      },
      {
        id: 'SEL-3',
        title: 'Isolation comes last',
        says: 'Choose it only when grief, dispute and transition are absent, or set aside with a reason.',
      },
      {
        id: 'SEL-4',
        title: 'One focus, two at most',
        says: 'A second must be clearly tied to the episode, and smaller or later.',
      },
      {
        id: 'SEL-5',
        title: 'The client agrees',
        says: 'If not, change the formulation; after two tries, take the area the client prefers.',
      },
      { id: 'SEL-6', title: 'A death is grief', says: 'Even when a list files it under changes in life.' },
      {
        id: 'SEL-7',
        title: 'When two fit equally',
        says: 'First what the client chooses, then what can move, then what is more recent.',
      },
      {
        id: 'SEL-8',
        title: 'Common mixtures',
        says: 'Divorce under way: dispute, then transition. Widowed and quarrelling with children: grief first. New baby and rows: transition first. Long alone and newly retired: transition.',
      },
    ],
    guards: [
      { key: 'deficits_requires_rejection', says: 'Say for each other area why it is not the focus.' },
      { key: 'max_two_foci', says: 'Two focuses at most: leave one for later.' },
      { key: 'grief_requires_deceased', says: 'Name the person who died in the inventory first.' },
      { key: 'dispute_requires_person', says: 'Name the living person the dispute is with, and its stage.' },
      { key: 'transition_requires_roles', says: 'Name the old role and the new one.' },
      { key: 'focus_visible', says: 'The client always sees what we are working on, and why.' },
    ],
    changeBy: 0.5,
    sources,
  },
};
export const focus = table.en;

type Weights = [
  initial: 0 | 1 | 2 | 3,
  grief: 0 | 1 | 2 | 3,
  dispute: 0 | 1 | 2 | 3,
  transition: 0 | 1 | 2 | 3,
  deficits: 0 | 1 | 2 | 3,
  ending: 0 | 1 | 2 | 3,
];

const heat: [techniques: string[], weights: Weights][] = [
  [
    ['T-01', 'T-02'],
    [3, 3, 2, 2, 2, 1],
  ],
  [['T-03'], [2, 2, 3, 2, 2, 2]],
  [['T-04'], [2, 3, 3, 3, 2, 3]],
  [['T-05'], [1, 1, 3, 2, 3, 1]],
  [['T-06'], [0, 1, 3, 3, 2, 2]],
  [['T-07'], [0, 1, 3, 2, 3, 1]],
  [['T-08'], [1, 1, 1, 1, 3, 3]],
  [['T-10'], [2, 1, 1, 2, 2, 0]],
  [['T-11'], [1, 2, 3, 3, 3, 2]],
];

/** How much each technique is used, by phase and focus (IPT protocol reference, 3.11). */
export const emphases: Emphasis[] = heat.map(
  ([techniques, [initial, grief, role_dispute, role_transition, interpersonal_deficits, ending]]) => ({
    techniques,
    initial,
    grief,
    role_dispute,
    role_transition,
    interpersonal_deficits,
    ending,
  }),
);
