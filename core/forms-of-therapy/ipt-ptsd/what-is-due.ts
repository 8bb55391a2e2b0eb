import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.10';
const sources = [reference];
const cutOffs = { sources: [reference, 'IPT protocol reference, 6.5 and 12.1', 'Measures reference, PCL-5'] };

type Due = Pick<ProtocolFile, 'tasks' | 'blueprint' | 'milestones' | 'checkPoints'>;

/** What is asked in which of the fourteen sessions. */
export const later: Due = {
  tasks: {
    change: {
      'I-03': {
        asks: {
          en: 'Name PTSD plainly, as an illness that harms trust and feeling; say that many people have it and that it can be treated.',
        },
      },
      'I-07': {
        asks: {
          en: 'What PTSD is: numbness, watchfulness, mistrust. How this treatment works, how well it is known to work, and what else there is, treatments of the trauma itself among it. Hear it back in their words.',
        },
      },
      'I-09': {
        asks: {
          en: 'Put symptoms and life with people side by side, before what happened and since. What happened is named and dated, and not gone through.',
        },
      },
      'I-11': {
        asks: {
          en: 'For each area look at what speaks for it and against it. Life after trauma is met most often, also a dispute or grief; isolation is rarely chosen.',
        },
      },
      'I-14': {
        asks: {
          en: 'Here and now, feelings welcome, the client brings the week, and nobody will ask them to tell what happened over again.',
        },
      },
    },
    add: [
      {
        id: 'PT-01',
        phase: 'middle',
        title: { en: 'Name what was felt' },
        asks: {
          en: 'Take one encounter of the week, however small. What exactly was felt: annoyed, hurt, afraid, let down? One word that fits, not “upset”.',
        },
        captures: { en: 'Feelings named' },
        from: 4,
        latest: 7,
        of: 14,
        certainty: 'A',
      },
      {
        id: 'PT-02',
        phase: 'middle',
        title: { en: 'Ask whether the feeling fits' },
        asks: {
          en: 'Was it reasonable to feel that, with that person, then? Feelings are strong and not dangerous.',
        },
        captures: { en: 'Whether it was understandable' },
        from: 4,
        latest: 7,
        of: 14,
        certainty: 'A',
      },
      {
        id: 'PT-03',
        phase: 'middle',
        title: { en: 'Read the feeling as news about people' },
        asks: { en: 'What does it say about this person: can they be trusted with this, and with what not?' },
        captures: { en: 'What the feeling says' },
        from: 4,
        latest: 14,
        of: 14,
        certainty: 'A',
      },
      {
        id: 'PT-04',
        phase: 'middle',
        title: { en: 'Find people who are safe to confide in' },
        asks: { en: 'Who has earned a little trust? What would be a small thing to tell them first?' },
        captures: { en: 'Supporters named' },
        from: 6,
        latest: 11,
        of: 14,
        certainty: 'A',
      },
      {
        id: 'PT-05',
        phase: 'every_session',
        title: { en: 'When the trauma comes up, come back to now' },
        asks: {
          en: 'Say that you have heard it and that it was terrible. Then ask how it shows with people today.',
        },
        certainty: 'A',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      of: 14,
      purpose: { en: 'Welcome, symptoms, safety; PTSD named; what will not be asked' },
      must: ['I-01', 'I-02', 'I-03', 'I-05', 'I-14', 'I-17', 'MS-01', 'MS-02', 'MS-03'],
      should: ['I-07', 'I-15'],
    },
    {
      from: 2,
      to: 2,
      of: 14,
      purpose: { en: 'The illness explained; people then and now' },
      must: ['I-04', 'I-07', 'I-08', 'I-09'],
      should: ['I-06', 'I-10'],
    },
    {
      from: 3,
      to: 3,
      of: 14,
      purpose: { en: 'People, focus, contract' },
      must: ['I-10', 'I-11', 'I-12', 'I-13'],
      should: ['I-06'],
    },
    {
      from: 4,
      to: 6,
      of: 14,
      purpose: { en: 'Attunement: feelings in everyday encounters' },
      must: ['PT-01', 'PT-02', 'PT-03', 'PT-05'],
      should: ['PT-04', 'MS-17'],
    },
    {
      from: 7,
      to: 7,
      of: 14,
      purpose: { en: 'Attunement; half-way: look back, then on to the focus' },
      must: ['PT-01', 'PT-03', 'MS-18', 'M-09'],
      should: ['PT-04'],
    },
    {
      from: 8,
      to: 11,
      of: 14,
      purpose: { en: 'The focus, with feelings to go by' },
      must: ['M-01', 'M-02', 'M-04', 'M-07', 'PT-05'],
      should: ['M-05', 'M-06', 'M-08', 'PT-04', 'E-01'],
    },
    {
      from: 12,
      to: 12,
      of: 14,
      purpose: { en: 'The ending opens: the way come' },
      must: ['E-01', 'E-02', 'E-03'],
      should: ['E-04', 'E-08'],
    },
    {
      from: 13,
      to: 13,
      of: 14,
      purpose: { en: 'What the client can do alone; hard times ahead; the next step' },
      must: ['E-04', 'E-05', 'E-06', 'E-07', 'E-09'],
      should: ['E-11'],
    },
    {
      from: 14,
      to: 14,
      of: 14,
      purpose: { en: 'Goodbye' },
      must: ['E-10', 'E-12', 'MS-23'],
      should: ['MS-24'],
    },
  ],
  milestones: {
    change: {
      'MS-11': { due: { exactly: 3 }, sources },
      'MS-12': { due: { exactly: 3 }, sources },
      'MS-13': { due: { exactly: 3 }, sources },
      // The strategies of the area begin with the second half. 7.10
      'MS-14': { due: { exactly: 8 }, sources },
      'MS-15': { due: { exactly: 9 }, certainty: 'DES', sources },
      'MS-16': { due: { exactly: 10 }, certainty: 'DES', sources },
      'MS-18': { due: { exactly: 7 }, sources },
    },
    add: [
      {
        id: 'MS-PT1',
        title: { en: 'Name feelings with people, in the client’s own words' },
        due: { exactly: 5 },
        severity: 'warn',
        evidence: 'feelingsNamed',
        task: 'PT-01',
        certainty: 'A',
        sources,
      },
      {
        id: 'MS-PT2',
        title: { en: 'Find somebody safe to confide in' },
        due: { exactly: 10 },
        severity: 'info',
        evidence: 'supporterNamed',
        task: 'PT-04',
        certainty: 'DES',
        sources,
      },
    ],
  },
  checkPoints: {
    change: {
      S4: { at: { exactly: 4 } },
      S6: { at: { exactly: 6 } },
      mid: { at: { exactly: 7 }, signal: { dropBelow: 50, scoreAtLeast: 32 }, ...cutOffs },
      S12: { at: { exactly: 11 }, signal: { scoreAtLeast: 32 }, ...cutOffs },
      // A good end state is 28 or less: Marx et al. 2022.
      end: { signal: { scoreAtLeast: 29 }, sources: [...cutOffs.sources, 'Marx et al. 2022'] },
    },
  },
};
