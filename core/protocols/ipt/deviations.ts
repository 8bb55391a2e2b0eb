import type { Deviation } from '#core/protocols/protocol/deviation.ts';
import type { Severity } from '#core/protocols/protocol/milestone.ts';
import type { Certainty } from '#core/protocols/protocol/sources.ts';

type Found = { chart: string } | { ear: string[] };
type Row = [id: string, severity: Severity, found: Found, title: string, why: string, certainty?: Certainty];

/** How soon depends on the answer, so the drift names no day. IPT protocol reference, 9.3 step 2. */
const words = { en: { riskLate: 'A risk answer was not reviewed in time' } };

const rows: { en: Row[] } = {
  en: [
    [
      'PD-01',
      'warn',
      { chart: 'problemUnnamed' },
      'The problem has no name, or no score was shared',
      'Without a name the illness stays mixed up with the person.',
    ],
    [
      'PD-02',
      'warn',
      { chart: 'sickRoleOneSided' },
      'The sick role has only one side',
      'Rest alone breeds passivity; effort alone breeds blame.',
    ],
    [
      'PD-03',
      'warn',
      { chart: 'inventoryThin' },
      'The inventory is missing, or a bare list of names',
      'A focus chosen without knowing the people is a guess.',
    ],
    [
      'PD-04',
      'block',
      { chart: 'noFocusAgreed' },
      'No focus has been agreed',
      'Without a focus the therapy has no end and no centre.',
    ],
    [
      'PD-05',
      'block',
      { chart: 'tooManyFoci' },
      'More focuses than the protocol allows',
      'What is spread over three areas reaches none.',
    ],
    [
      'PD-06',
      'block',
      { chart: 'deficitsNotResidual' },
      'Isolation chosen while another area fits',
      'It discourages, and it is the hardest to move.',
    ],
    [
      'PD-07',
      'warn',
      { chart: 'focusDrift' },
      'Two middle sessions running without work on the focus',
      'Keeping the focus is what makes this IPT.',
    ],
    [
      'PD-08',
      'warn',
      { chart: 'focusSwitched' },
      'The focus changed without a reason written down',
      'A new focus needs a new formulation and time to work.',
    ],
    [
      'PD-09',
      'warn',
      { chart: 'moodNotLinked' },
      'A middle session without a link between mood and events',
      'The link in both directions is the heart of the method.',
    ],
    [
      'PD-10',
      'warn',
      { chart: 'measureLapsed' },
      'Two sessions running without the measure',
      'Nobody can see whether it helps.',
    ],
    [
      'PD-11',
      'warn',
      { chart: 'pastDominates' },
      'The past fills the sessions',
      'The past serves to understand relationships now.',
      'C',
    ],
    [
      'PD-12',
      'warn',
      { ear: ['F-18', 'F-23'] },
      'Interpreting the transference',
      'In IPT the relationship is real help, not the material.',
    ],
    ['PD-13', 'info', { ear: ['F-23'] }, 'Work on thoughts has taken over', 'That is another therapy.'],
    [
      'PD-14',
      'warn',
      { chart: 'onlySupportive' },
      'A middle session of listening alone',
      'Support without work on change does not carry far.',
    ],
    [
      'PD-15',
      'warn',
      { chart: 'mostlyDirective' },
      'Advice has taken over',
      'The client leans on the therapist instead of on people in their life.',
    ],
    [
      'PD-16',
      'info',
      { chart: 'solutionsBeforeFeelings' },
      'Solving before feeling',
      'Options chosen without the feeling in view seldom hold.',
    ],
    [
      'PD-17',
      'info',
      { chart: 'neverRehearsed' },
      'Change is talked about and never rehearsed',
      'What is not practised rarely leaves the room.',
    ],
    [
      'PD-18',
      'block',
      { chart: 'jointSessionUnsafe' },
      'Too many joint sessions, or one in spite of fear at home',
      'It breaks the contract, and it can put someone in danger.',
    ],
    [
      'PD-19',
      'block',
      { chart: 'endingUnnamed' },
      'The ending has not been mentioned',
      'A goodbye nobody prepared is a loss repeated.',
    ],
    [
      'PD-20',
      'block',
      { chart: 'sessionsAdded' },
      'More sessions than agreed',
      'The limit of time is part of the treatment.',
    ],
    [
      'PD-21',
      'warn',
      { chart: 'gapsUnexplored' },
      'A long gap, or sessions missed or called off that nobody asked about',
      'Momentum is lost, and staying away often says something.',
    ],
    [
      'PD-22',
      'warn',
      { chart: 'medicationUndocumented' },
      'Medication was never considered in writing',
      'It is a question of safety as well as of quality.',
    ],
    ['PD-23', 'block', { chart: 'riskUnreviewed' }, words.en.riskLate, 'A person who says so must be heard.'],
    [
      'PD-24',
      'block',
      { chart: 'noRelapsePlan' },
      'Closed, or about to close, without a relapse plan',
      'Gains fade when nobody planned to keep them.',
    ],
    [
      'PD-25',
      'warn',
      { chart: 'endedEarlyBare' },
      'Finished early without ending work',
      'The goodbye and its learning were lost.',
    ],
    [
      'PD-26',
      'info',
      { chart: 'symptomsDominate' },
      'Talk of symptoms fills the session',
      'Symptoms are the way in; relationships are the work.',
    ],
    [
      'PD-27',
      'info',
      { chart: 'lengthOff' },
      'Sessions are often much shorter or longer than agreed',
      'The dose is not the one that was tested.',
    ],
    [
      'PD-28',
      'warn',
      { chart: 'nonResponseUndiscussed' },
      'Too little improvement, and nobody talked about it',
      'People have a right to know when a treatment is not helping, and what else there is.',
    ],
  ],
};

/** The ways a course drifts, and who could notice (IPT protocol reference, 1.8; severities are this project's choice). */
export const deviations: Deviation[] = rows.en.map(([id, severity, found, title, why, certainty = 'B']) => ({
  id,
  title,
  why,
  severity,
  found: 'chart' in found ? { by: 'chart', detector: found.chart } : { by: 'ear', domains: found.ear },
  certainty,
  sources: ['IPT protocol reference, 1.8'],
}));
