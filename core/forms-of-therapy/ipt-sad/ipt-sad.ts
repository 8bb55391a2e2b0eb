import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about } from './about.ts';

const reference = 'IPT protocol reference, 7.9';
const sources = [reference, 'Lipsitz et al. 1999'];
const of = 14;

/** IPT for social anxiety disorder: fourteen sessions; an illness of long standing and no trait, and the move out of it (7.9). */
export const iptSad: ProtocolFile = {
  id: 'ipt-sad',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT for social anxiety' },
  says: {
    en: 'Fourteen weekly sessions for people who are held back by fear of others. The anxiety is taken as an illness that began early, not as who they are.',
  },
  about,
  problem: 'social-anxiety',
  credentials: ['ipt_practitioner'],
  areas: [
    {
      id: 'therapeutic_transition',
      room: 'role_transition',
      name: { en: 'Therapeutic role transition' },
      clientLabel: { en: 'Who I am as I leave this illness' },
      clientSays: { en: 'I have taken the fear for myself, and I am finding out who I am without it.' },
      test: { en: 'The anxiety began so early that it is taken for the person.' },
      concept: {
        en: 'Treatment itself is the move: from “this is my character” to “this is an illness I am leaving”.',
      },
      sources: [reference, 'IPT protocol reference, 2.8'],
    },
    {
      id: 'role_insecurity',
      room: 'interpersonal_deficits',
      name: { en: 'Role insecurity' },
      clientLabel: { en: 'Unsure of my place with people' },
      clientSays: { en: 'I know how to be with people, and the fear keeps me from it.' },
      test: { en: 'The ability is there and held back by anxiety.' },
      concept: { en: 'In place of a lack of skill: skills are expected to show as the anxiety lifts.' },
      sources: [reference, 'IPT protocol reference, 2.8'],
    },
  ],
  presets: [
    {
      id: 'sad14',
      name: { en: 'Fourteen sessions' },
      sessions: 14,
      min: 14,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(3, 11, 14),
      certainty: 'B',
      sources,
    },
    {
      id: 'sad16',
      name: { en: 'Sixteen sessions and a booster' },
      sessions: 16,
      min: 14,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(3, 12, 16),
      certainty: 'B',
      sources: [reference],
    },
  ],
  defaultPreset: 'sad14',
  focus: {
    areas: ['therapeutic_transition', 'role_transition', 'role_dispute', 'grief', 'role_insecurity'],
    sources: [reference, 'IPT protocol reference, 2.4 to 2.6 and 2.8'],
  },
  tasks: {
    change: {
      'I-03': {
        asks: {
          en: 'Name social anxiety disorder as an illness that began early, and is not their personality.',
        },
      },
      'I-11': {
        asks: {
          en: 'For each area look at what speaks for it and against it. The move out of the illness is met most often, a dispute next; grief is rare.',
        },
      },
      'I-07': {
        asks: {
          en: 'What social anxiety is and how it keeps itself going between people; how this works and how well; that cognitive therapy is named first by guidelines. Hear it back in their words.',
        },
      },
    },
    add: [
      {
        id: 'SA-01',
        phase: 'initial',
        title: { en: 'Set the illness apart from the person' },
        asks: { en: 'When did it begin? Who would you be with people if it had not come?' },
        from: 1,
        latest: 3,
        of,
        certainty: 'A',
      },
      {
        id: 'SA-02',
        phase: 'middle',
        title: { en: 'Encourage saying what is felt' },
        asks: {
          en: 'Anger, liking, a wish, a no: which was swallowed this week, and with whom could it be said?',
        },
        captures: { en: 'Feelings, role plays' },
        from: 4,
        latest: 11,
        of,
        certainty: 'A',
      },
      {
        id: 'SA-03',
        phase: 'middle',
        title: { en: 'Try something out with somebody' },
        asks: {
          en: 'A social try-out as a question about this person and you; not a step on a list of fears.',
        },
        captures: { en: 'Try-outs with a person in them' },
        from: 4,
        latest: 14,
        of,
        certainty: 'A',
      },
      {
        id: 'SA-04',
        phase: 'middle',
        title: { en: 'Use how it is here as a sample' },
        asks: { en: 'What is it like to be looked at by me just now?' },
        from: 4,
        latest: 14,
        of,
        certainty: 'A',
      },
    ],
  },
  milestones: {
    change: {
      'MS-12': { due: { exactly: 3 }, sources },
      'MS-13': { due: { exactly: 3 }, sources },
      'MS-16': {
        title: { en: 'Have something said aloud in a role play' },
        due: { exactly: 6 },
        severity: 'warn',
        certainty: 'DES',
        sources,
      },
      'MS-18': { due: { exactly: 7 }, certainty: 'DES', sources },
    },
    add: [
      {
        id: 'MS-SA1',
        title: { en: 'Have something tried out with somebody' },
        due: { exactly: 8 },
        severity: 'warn',
        evidence: 'triedWithSomebody',
        task: 'SA-03',
        certainty: 'DES',
        sources,
      },
    ],
  },
  checkPoints: {
    change: {
      mid: {
        at: { exactly: 7 },
        signal: { dropBelow: 50, scoreAtLeast: 19 },
        sources: [reference, 'IPT protocol reference, 6.5', 'Measures reference, SPIN'],
      },
      S12: {
        at: { exactly: 11 },
        signal: { scoreAtLeast: 19 },
        sources: [reference, 'IPT protocol reference, 6.5', 'Measures reference, SPIN'],
      },
      end: {
        signal: { scoreAtLeast: 19 },
        sources: [reference, 'IPT protocol reference, 6.5', 'Measures reference, SPIN'],
      },
    },
  },
  deviations: {
    // The tie with the therapist is a sample of ties here, and no interpretation. 7.9
    drop: ['PD-12'],
    add: [
      {
        id: 'PD-SA1',
        title: { en: 'A list of fears to be faced has come in' },
        why: { en: 'A hierarchy of exposure is another treatment; try-outs here are about people.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-SA2'] },
        certainty: 'A',
        sources,
      },
      {
        id: 'PD-SA2',
        title: { en: 'Nothing has been tried out with anybody' },
        why: { en: 'Talk about people without meeting any leaves the fear as it was.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'nothingTriedWithSomebody' },
        certainty: 'DES',
        sources,
      },
    ],
  },
  fidelity: {
    add: [
      {
        id: 'F-SA1',
        title: { en: 'The illness set apart from the person' },
        good: { en: 'Anxiety was spoken of as an illness, and strengths held back by it were named' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-SA2',
        title: { en: 'Try-outs about people' },
        good: { en: 'What was tried was about a tie with somebody, and no step of a list of fears' },
        initial: 'not_due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-SA3',
        title: { en: 'Feelings said aloud' },
        good: { en: 'Anger, liking and wishes were encouraged and rehearsed' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  settings: { relationshipUse: 'parallels' },
  measures: [
    {
      oneOf: ['spin'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      leads: { caseness: 19, reliableChange: 10, recovery: 'with_phq_9' },
      certainty: 'B',
      sources: [reference, 'Measures reference, SPIN'],
    },
    { oneOf: ['phq-9'], when: ['every_session', 'follow_up'], weight: 'protocol', sources: [reference] },
    // A licence has to be held for its wording: Kith ships the skeleton, and asks where a service brought the rest. 7.9
    {
      oneOf: ['lsas'],
      when: ['assessment', 'mid_point', 'end', 'follow_up'],
      weight: 'optional',
      sources: [reference],
    },
    {
      oneOf: ['gad-7'],
      when: ['assessment', 'mid_point', 'end', 'follow_up'],
      weight: 'optional',
      sources: ['Measures reference, pairs'],
    },
    functioning,
  ],
  techniques: [
    {
      technique: 'T-07',
      use: 'emphasised',
      why: { en: 'Saying what is wished or refused is rehearsed here first.' },
    },
    { technique: 'T-04', use: 'emphasised', why: { en: 'Anger and liking are found and said.' } },
  ],
  certainty: 'A',
  sources,
};
