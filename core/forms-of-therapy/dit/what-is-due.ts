import { sharedWithIpt } from '#core/forms-of-therapy/shared-with-ipt.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import type { Milestone } from '#core/protocols/protocol/milestone.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.11';
const sources = [reference];
const settled = [reference, 'IPT protocol reference, 12.1'];

/** A row of IPT's in a session of DIT's own. */
const inSession = (id: string, session: number, task?: string): Milestone[] =>
  sharedWithIpt(ipt.milestones, [id]).map((row) => ({
    ...row,
    due: { exactly: session },
    sources,
    ...(task ? { task } : {}),
  }));

/** What DIT must have reached, each in its own session of sixteen; severities are this project's choice (7.11, 12.1). */
export const milestones: readonly Written<Milestone>[] = [
  ...sharedWithIpt(ipt.milestones, ['MS-01', 'MS-02', 'MS-03', 'MS-04']),
  ...inSession('MS-08', 3),
  {
    id: 'MS-DT1',
    title: { en: 'Map the relationships of now and then' },
    due: { exactly: 3 },
    severity: 'warn',
    evidence: { any: [{ sheet: 'attachment-map' }, 'inventoryReviewed'] },
    task: 'DT-02',
    certainty: 'A',
    sources,
  },
  {
    id: 'MS-DT2',
    title: { en: 'Draft the pattern and read it together' },
    due: { exactly: 3 },
    severity: 'warn',
    evidence: { sheet: 'ipaf' },
    task: 'DT-03',
    certainty: 'B',
    sources,
  },
  {
    id: 'MS-DT3',
    title: { en: 'Agree the pattern, with three examples of now and one from the room' },
    due: { exactly: 4 },
    severity: 'block',
    blocks: 'middle',
    evidence: {
      all: [
        { sheet: 'ipaf', agreed: true },
        { sheet: 'ipaf', rows: { field: 'currentExamples', atLeast: 3 } },
        { sheet: 'ipaf', rows: { field: 'inRoomExamples', atLeast: 1 } },
      ],
    },
    task: 'DT-04',
    certainty: 'A',
    sources: settled,
  },
  ...inSession('MS-13', 4),
  {
    id: 'MS-DT4',
    title: { en: 'Work on the pattern' },
    due: { exactly: 5 },
    severity: 'warn',
    evidence: { sheet: 'ipaf-work', many: 1 },
    task: 'DT-05',
    certainty: 'A',
    sources,
  },
  ...inSession('MS-17', 6).map((row) => ({ ...row, again: [] })),
  ...inSession('MS-18', 8),
  ...sharedWithIpt(ipt.milestones, ['MS-19']),
  {
    id: 'MS-DT5',
    title: { en: 'Give the draft of the letter' },
    due: { exactly: 13 },
    severity: 'warn',
    evidence: { sheet: 'goodbye-letter', shared: true },
    task: 'DT-11',
    certainty: 'B',
    sources: settled,
  },
  ...inSession('MS-20', 15),
  ...inSession('MS-22', 15),
  {
    id: 'MS-DT6',
    title: { en: 'Give the last version of the letter, after what the client said of it' },
    due: { exactly: 16 },
    severity: 'block',
    blocks: 'closing',
    evidence: { sheet: 'goodbye-letter', version: 2, shared: true, commented: true },
    task: 'DT-13',
    certainty: 'B',
    sources: settled,
  },
  ...inSession('MS-23', 16, 'E-10'),
  ...inSession('MS-24', 16),
];

/** Sixteen sessions of DIT at a glance (7.11). */
export const blueprint: readonly Written<Blueprint>[] = [
  {
    from: 1,
    to: 1,
    purpose: { en: 'Welcome, symptoms, safety; how we work; the first people of the map' },
    must: ['I-01', 'I-02', 'I-05', 'DT-01', 'MS-01', 'MS-02', 'MS-03'],
    should: ['DT-02', 'I-17'],
  },
  {
    from: 2,
    to: 2,
    purpose: { en: 'The map: now and then' },
    must: ['I-04', 'I-17', 'DT-02'],
    should: ['I-06', 'DT-03'],
  },
  {
    from: 3,
    to: 3,
    purpose: { en: 'A first draft of the pattern, read together' },
    must: ['DT-02', 'DT-03', 'DT-04'],
    should: ['I-06'],
  },
  { from: 4, to: 4, purpose: { en: 'The pattern agreed' }, must: ['DT-04', 'I-13'], should: [] },
  {
    from: 5,
    to: 7,
    purpose: { en: 'The pattern with people now' },
    must: ['DT-05', 'DT-06'],
    should: ['DT-07', 'MS-17'],
  },
  {
    from: 8,
    to: 9,
    purpose: { en: 'The pattern here, between the two of you; half-way' },
    must: ['DT-05', 'DT-08'],
    should: ['MS-18', 'DT-06', 'DT-07'],
  },
  {
    from: 10,
    to: 12,
    purpose: { en: 'Change out there; name the ending' },
    must: ['DT-05', 'DT-09', 'E-01'],
    should: ['DT-06', 'DT-08'],
  },
  { from: 13, to: 13, purpose: { en: 'The draft of the letter' }, must: ['DT-11', 'E-03'], should: ['E-02'] },
  {
    from: 14,
    to: 15,
    purpose: { en: 'What the client says of it; goodbye is near' },
    must: ['DT-12', 'E-03', 'E-02'],
    should: ['E-07', 'E-09', 'MS-20', 'MS-22'],
  },
  {
    from: 16,
    to: 16,
    purpose: { en: 'The letter, and goodbye' },
    must: ['DT-13', 'E-10', 'MS-23'],
    should: ['E-12', 'MS-24'],
  },
];

/** The scores are asked whether it helps at the same points as in IPT; what is done then is DIT's (7.11, 6.5). */
export const checkPoints: readonly Written<CheckPoint>[] = ipt.checkPoints
  .filter(({ key }) => ['S6', 'mid', 'S12', 'any', 'end'].includes(key))
  .map((point) => {
    if (point.key === 'S6')
      return {
        ...point,
        actions: [
          { en: 'Take it to supervision: does the pattern fit, and is it the one that hurts now?' },
          { en: 'Look again at safety, alcohol and drugs, medication and abuse.' },
        ],
      };
    if (point.key === 'mid')
      return {
        ...point,
        actions: [
          { en: 'Review together: does the pattern still fit, or does it need other words?' },
          { en: 'Ask what it is like that this has not helped yet, with you.' },
          { en: 'Consider medication, with the prescriber, and a second opinion.' },
        ],
      };
    return point;
  });
