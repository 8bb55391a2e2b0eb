import type { Area } from '#core/protocols/areas/area.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';

type Mark = '●' | '○' | '–';
type Row = [id: string, marks: [Mark, Mark, Mark], title: string, good: string];

const rows: { en: Row[] } = {
  en: [
    [
      'F-01',
      ['●', '●', '●'],
      'Frame and time',
      'Which session this is and how many are left was said; it began and ended on time',
    ],
    ['F-02', ['●', '●', '●'], 'Use of measures', 'The score was looked at together and made use of'],
    ['F-03', ['●', '●', '●'], 'Safety', 'Risk was noticed and acted on'],
    [
      'F-04',
      ['–', '●', '●'],
      'Opening and the link of mood and events',
      'The time since the last session was explored and the link said aloud',
    ],
    [
      'F-05',
      ['●', '○', '○'],
      'Naming and explaining',
      'The problem was explained as treatable and nobody’s fault',
    ],
    [
      'F-06',
      ['●', '○', '–'],
      'Balance of the sick role',
      'What is eased and what is worked at were both there',
    ],
    [
      'F-07',
      ['●', '○', '○'],
      'Depth of the inventory',
      'Expectations, good and bad sides and wished changes were explored',
    ],
    ['F-08', ['●', '–', '–'], 'Choice of the focus', 'All areas were weighed and isolation came last'],
    ['F-09', ['●', '–', '–'], 'Formulation and agreement', 'Clear, shared, in the client’s words'],
    ['F-10', ['●', '–', '–'], 'Contract', 'Goals, number of sessions and last day were agreed'],
    ['F-11', ['–', '●', '●'], 'Keeping the focus', 'Drift was brought back kindly'],
    ['F-12', ['–', '●', '○'], 'Strategies of the area', 'The strategy fitted the area and its stage'],
    ['F-13', ['●', '●', '●'], 'Work with feelings', 'Feelings were brought out, named, accepted and used'],
    ['F-14', ['○', '●', '○'], 'Communication analysis', 'Turn by turn, both sides, other ways to say it'],
    ['F-15', ['–', '●', '○'], 'Decision analysis', 'The client found the options'],
    ['F-16', ['–', '●', '○'], 'Rehearsal', 'Tried, talked over and tried again'],
    ['F-17', ['●', '●', '●'], 'Exploring and leading in balance', 'Neither passive nor taking over'],
    [
      'F-18',
      ['●', '●', '●'],
      'The relationship',
      'Warm and active; strains mended; the transference left alone',
    ],
    [
      'F-19',
      ['○', '●', '●'],
      'Between sessions',
      'What to try was agreed, and last week’s looked at without blame',
    ],
    ['F-20', ['●', '●', '●'], 'Use of support', 'Real people were brought in'],
    ['F-21', ['●', '●', '●'], 'Culture and circumstances', 'Customs, power and means were thought about'],
    ['F-22', ['●', '●', '●'], 'The present', 'The past served to understand today'],
    [
      'F-23',
      ['●', '●', '●'],
      'Nothing foreign to IPT',
      'No drift to thought records, unconscious meanings or aimless talk',
    ],
    ['F-24', ['–', '○', '●'], 'Work on the ending', 'Feelings, progress and competence had their place'],
    ['F-25', ['–', '–', '●'], 'Relapse plan', 'Personal, concrete, shared'],
    [
      'F-26',
      ['–', '●', '●'],
      'When it is not helping',
      'Spoken about without blame, with another way offered',
    ],
  ],
};

const ofAreas: { en: [id: string, area: Area, title: string, good: string][] } = {
  en: [
    [
      'F-G1',
      'grief',
      'Portrait of the relationship',
      'The person who died came alive, with good and bad sides',
    ],
    ['F-G2', 'grief', 'The days around the death', 'Told in order, with what was felt'],
    ['F-G3', 'grief', 'Back into life', 'People and interests were taken up again'],
    ['F-D1', 'role_dispute', 'The stage named', 'Renegotiation, impasse or dissolution, with evidence'],
    ['F-D2', 'role_dispute', 'Expectations mapped', 'Both sides, said and unsaid'],
    ['F-D3', 'role_dispute', 'Moves that fit the stage', 'Calming, reopening or helping it end'],
    ['F-R1', 'role_transition', 'Both roles in balance', 'Good and bad sides of the old and the new'],
    ['F-R2', 'role_transition', 'Mourning', 'What was lost was felt'],
    ['F-R3', 'role_transition', 'Mastery and support', 'Skills and people for the new role'],
    ['F-N1', 'interpersonal_deficits', 'The pattern named', 'What repeats was put in words without blame'],
    [
      'F-N2',
      'interpersonal_deficits',
      'Parallels in the room',
      'What happens between the two of you was linked with life outside',
    ],
    ['F-N3', 'interpersonal_deficits', 'Contact in steps', 'Small steps towards people, one after another'],
  ],
};

const dueness = { '●': 'due', '○': 'optional', '–': 'not_due' } as const;

/** What each session is rated on; the extra domains of an area only when it is a focus (IPT protocol reference, 8.2). */
export const fidelity: FidelityDomain[] = [
  ...rows.en.map(([id, [initial, middle, ending], title, good]) => ({
    id,
    title,
    good,
    initial: dueness[initial],
    middle: dueness[middle],
    ending: dueness[ending],
  })),
  ...ofAreas.en.map(([id, area, title, good]) => ({
    id,
    title,
    good,
    initial: 'not_due' as const,
    middle: 'due' as const,
    ending: 'optional' as const,
    area,
  })),
];
