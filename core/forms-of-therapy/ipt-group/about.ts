import type { About } from '#core/protocols/protocol/about.ts';
import type { AreaRow } from '#core/protocols/protocol/area-row.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

export const sources = ['IPT protocol reference, 7.6'];
export const settled = [...sources, 'IPT protocol reference, 12.1'];
export const cited = { en: ['WHO & Columbia University 2016', 'Bolton et al. 2003', 'Verdeli et al. 2003'] };

export const about: Written<About> = {
  for: [
    {
      en: 'Adults with depression who live near one another and have something in common; six to ten in a group.',
    },
    {
      en: 'Places where trained lay or health workers lead, and a mental-health worker supervises each week.',
    },
  ],
  notFor: [
    { en: 'Somebody with a plan to end their life: safety first, and help from a clinician.' },
    { en: 'Psychosis, mania, severe use of alcohol or drugs, or failing memory: refer.' },
    { en: 'Somebody in danger at home from a person who would be in the same group.' },
  ],
  evidence: [
    {
      says: { en: 'Tried in villages in Uganda and in many places since, led by trained lay people.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
  ],
  tellsClient: [
    {
      en: 'We first speak alone, you and the facilitator. Then the group meets once a week, eight times, for an hour and a half.',
    },
    {
      en: 'Each week you tell how you have been, and what happened with the people around you. The others listen, and help to find what you could try.',
    },
    {
      en: 'What is said in the group stays in the group. Who leads the group talks with a supervisor. If someone is in danger they talk with a clinician as well.',
    },
    { en: 'You never have to speak. “Not today” is enough.' },
  ],
  notAsked: [
    {
      en: 'You are not asked in front of the others whether you think of dying. Who leads the group asks you that alone.',
    },
    { en: 'You are not asked to tell the group more than you want to.' },
  ],
  notTheSameAs: [{ en: 'A self-help group, or a savings or prayer group.' }],
};

const area = (id: string, room: AreaRow['room'], name: Said, clientSays: Said): Written<AreaRow> => ({
  id,
  room,
  name,
  clientLabel: name,
  clientSays,
  sources,
});

/** The four areas in the words of the groups (7.6, language). */
export const areas: Written<AreaRow>[] = [
  area('grief', 'grief', { en: 'Grief' }, { en: 'Somebody I love has died.' }),
  area(
    'disagreements',
    'role_dispute',
    { en: 'Disagreements' },
    { en: 'Somebody and I do not agree, and it goes on.' },
  ),
  area(
    'life_changes',
    'role_transition',
    { en: 'Life changes' },
    { en: 'My life has changed, and I have not found my feet.' },
  ),
  area(
    'loneliness',
    'interpersonal_deficits',
    { en: 'Loneliness' },
    { en: 'I have hardly anybody to turn to.' },
  ),
];
