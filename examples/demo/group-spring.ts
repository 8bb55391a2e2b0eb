/** A group of the demo clinic that has ended, so that its programme has figures. Everybody in it is invented. */

const sheet = (total: number): number[] => [
  ...Array.from({ length: 8 }, (_, at) => Math.min(3, Math.floor((total + 7 - at) / 8))),
  0,
];

/** Name, and the PHQ-9 at the first and at the last meeting. */
const members = [
  ['Abena Frimpong', 18, 6],
  ['Birgit Nystrøm', 16, 5],
  ['Carmela Ruggiero', 20, 12],
  ['Divya Menon', 15, 4],
  ['Esra Yildiz', 19, 11],
  ['Farida Noori', 17, 7],
  ['Gwen Pritchard', 21, 13],
  ['Halina Wrona', 14, 3],
  ['Ines Calvo', 18, 10],
  ['Jelena Kos', 16, 10],
] as const;

export const demoSpringGroup = {
  form: {
    name: 'Spring group (demo)',
    protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
    place: 'The reading room, Hill Street',
    programmePlace: 'demo-hill',
  },
  /** The first of eight weekly meetings, in days before the demo is filled. */
  firstAgo: 130,
  members: members.map(([name, first, last]) => ({
    name,
    first: sheet(first),
    last: sheet(last),
    /** Still unwell by the measure: sent on when the group ends. */
    goesOn: last >= 10,
  })),
  /** What closes the course of each, act by act: the ending named, a plan of their own, what comes after, goodbye. */
  goodbye: {
    nameEnding: { words: 'Eight weeks are over.' },
    writeRelapsePlan: {
      version: 0,
      signs: {
        early: [
          { sign: 'I stop answering', domain: 'relational' },
          { sign: 'I leave the washing', domain: 'behaviour' },
          { sign: 'I wake at four', domain: 'sleep' },
        ],
      },
      triggers: [{ what: 'A quarrel at home' }, { what: 'The holidays' }],
      people: [{ who: 'My sister' }, { who: 'A neighbour' }],
      skills: [{ skill: 'Say one thing' }, { skill: 'Walk' }, { skill: 'Ask for help early' }],
      actions: { green: ['Meet on Sundays'], amber: ['Ring my sister'], red: ['Doctor this week'] },
      wayBack: 'Ring the service',
    },
    decideAfter: {
      decision: 'discharge',
      why: 'The group has ended; whoever is still unwell was sent on',
      medication: 'none_taken',
      clientAgrees: 'agrees',
    },
    sayGoodbye: { handedOver: ['relapse_plan', 'final_scores'], words: 'Glad to have met.' },
    closeCourse: { outcome: 'completed', words: '' },
  },
  referred: { to: 'Their family doctor', why: 'Better, and still unwell by the measure' },
};

/** Where the demo clinic’s programme goes on; the codes are made up, as all else. */
export const demoPlaces = [
  { id: 'demo-harbour-side', name: 'Harbour side (demo)', within: null, dhis2: 'DEMO_SIDE' },
  { id: 'demo-harbour', name: 'Harbour Street', within: 'demo-harbour-side', dhis2: 'DEMO_HARBOUR' },
  { id: 'demo-hill', name: 'Hill Street', within: 'demo-harbour-side', dhis2: 'DEMO_HILL' },
  {
    id: 'demo-old-quay',
    name: 'Old Quay',
    within: 'demo-harbour-side',
    dhis2: '',
    state: 'retired' as const,
  },
];
