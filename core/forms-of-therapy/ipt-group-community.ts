import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';
import { threePhases } from './three-phases.ts';

const sources = ['IPT protocol reference, 7.0, V-G16', 'IPT protocol reference, 7.6, extended forms'];
const settled = [...sources, 'IPT protocol reference, 12.1'];
const cited = { en: ['Bolton et al. 2003', 'Verdeli et al. 2003'] };
const phaseIds = { initial: 'beginning', middle: 'working', ending: 'goodbye' };

const preset = (count: number, name: Said, certainty: Preset['certainty']): Written<Preset> => ({
  id: `community-${count}`,
  name,
  sessions: count,
  min: count,
  max: count,
  minutes: 90,
  cadenceDays: 7,
  windows: threePhases(4, count - 2, count).map((window) => ({ ...window, id: phaseIds[window.phase] })),
  certainty,
  sources: [...sources, ...cited.en],
});

/** Four meetings to begin and two to end, whatever the length between. */
const meetingByMeeting = (count: number): Written<Blueprint>[] => {
  const of = { of: count, presets: [`community-${count}`] };
  return [
    {
      ...of,
      from: 1,
      to: 1,
      purpose: { en: 'Welcome, the rules, and what brings us together' },
      must: ['WG-6', 'WG-7', 'MS-01', 'MS-02', 'MS-03'],
      should: ['WG-2'],
    },
    {
      ...of,
      from: 2,
      to: 4,
      purpose: { en: 'Each one’s story in turn: when it began, and what was going on with people' },
      must: ['WG-7', 'WG-C1'],
      should: ['WG-C2', 'WG-4'],
    },
    {
      ...of,
      from: 5,
      to: count - 5,
      purpose: { en: 'Each member’s week: mood, what happened, what the group offers, one thing to try' },
      must: ['WG-7', 'WG-8', 'WG-9', 'WG-10'],
      should: [],
    },
    {
      ...of,
      from: count - 4,
      to: count - 2,
      purpose: { en: 'The same, and how many meetings are left' },
      must: ['WG-7', 'WG-8', 'WG-9', 'WG-10', 'WG-11', 'MS-19'],
      should: [],
    },
    {
      ...of,
      from: count - 1,
      to: count - 1,
      purpose: { en: 'Start and end compared; how it is to finish' },
      must: ['WG-7', 'WG-12', 'WG-13'],
      should: ['WG-14'],
    },
    {
      ...of,
      from: count,
      to: count,
      purpose: { en: 'Goodbye, first signs and whom to tell; who is sent on' },
      must: ['WG-7', 'WG-13', 'WG-14', 'WG-15', 'MS-20', 'MS-22', 'MS-23'],
      should: [],
    },
  ];
};

const atTheEnd = { due: { sessionsLeft: 0 }, sources };

/** IPT in a group of sixteen meetings, led by somebody of the place (IPT protocol reference, 7.0, V-G16, and 7.6). */
export const iptGroupCommunity: ProtocolFile = {
  id: 'ipt-group-community',
  edition: '2026.1',
  extends: 'ipt-group',
  name: { en: 'IPT in a group, sixteen meetings' },
  says: {
    en: 'Six to ten people of one place with depression meet sixteen times with somebody of that place who was trained to lead.',
  },
  about: {
    for: [
      {
        en: 'Adults with depression in one village or quarter, often all women or all men; six to ten in a group.',
      },
      { en: 'Places where the leader is trained, speaks as the members do, and is supervised each week.' },
    ],
    evidence: [
      {
        says: { en: 'Sixteen meetings, four of them to begin, were tried in villages in Uganda.' },
        asOf: '2026-11',
        certainty: 'A',
        sources: cited.en,
      },
      {
        says: {
          en: 'How the other twelve fall into a middle and an ending is a choice of those who made Kith: two to end.',
        },
        asOf: '2026-11',
        certainty: 'DES',
        sources,
      },
    ],
    tellsClient: [
      {
        en: 'We first speak alone, you and the one who leads. Then the group meets once a week, sixteen times, for an hour and a half.',
      },
      {
        en: 'In the first four meetings each tells, as much as they like, when it began and what was going on.',
      },
      {
        en: 'After that you tell each week how you have been and what happened with people. The others listen, and help to find what you could try.',
      },
      {
        en: 'What is said in the group stays in the group. The one who leads talks with a supervisor. If someone is in danger they talk with a clinician as well.',
      },
      { en: 'You never have to speak. “Not today” is enough.' },
    ],
  },
  presets: [preset(16, { en: 'Sixteen meetings' }, 'B'), preset(12, { en: 'Twelve meetings' }, 'B')],
  defaultPreset: 'community-16',
  tasks: {
    change: {
      'WG-2': { latest: 4, of: 16 },
      'WG-4': { latest: 4, of: 16 },
      'WG-8': { from: 5, latest: 14, of: 16 },
      'WG-9': { from: 5, latest: 14, of: 16 },
      'WG-10': { from: 5, latest: 14, of: 16 },
      'WG-11': {
        from: 12,
        latest: 14,
        of: 16,
        asks: { en: 'From the meeting that leaves four, each time; ask how that is.' },
      },
      'WG-12': { from: 15, latest: 16, of: 16 },
      'WG-13': { from: 15, latest: 16, of: 16 },
      'WG-14': { from: 15, latest: 16, of: 16 },
      'WG-15': { from: 16, latest: 16, of: 16 },
    },
    add: [
      {
        id: 'WG-C1',
        phase: 'initial',
        title: { en: 'Hear each story once' },
        asks: {
          en: 'Two or three members a meeting: when it began, who was there, what changed. The others say what they know of it themselves.',
        },
        from: 2,
        latest: 4,
        of: 16,
        certainty: 'B',
      },
      {
        id: 'WG-C2',
        phase: 'initial',
        title: { en: 'Name each one’s area before the group, as they wish' },
        asks: {
          en: 'Grief, a disagreement, a change in life, or loneliness, in their own words, and what should be different.',
        },
        from: 3,
        latest: 4,
        of: 16,
        certainty: 'B',
      },
    ],
  },
  blueprint: [16, 12].flatMap(meetingByMeeting),
  milestones: {
    change: {
      'MS-WG2': { due: { startOf: 'middle' }, sources },
      'MS-19': { due: { sessionsLeft: 4 }, sources: settled },
      'MS-20': atTheEnd,
      'MS-22': atTheEnd,
      'MS-23': atTheEnd,
    },
  },
  certainty: 'B',
  sources: [...sources, ...cited.en],
};
