import type { EndingRules } from '#core/protocols/protocol/ending-rules.ts';
import type { MeasurePlan } from '#core/protocols/protocol/measure-plan.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';

/** Where manuals differ, the cautious choice (IPT protocol reference, 1.4, 1.5, 1.9, 3.9 and appendix B). */
export const settings: Settings = {
  sickRole: 'full',
  tryOuts: 'agreed',
  dnaConsumesSession: false,
  griefScope: 'death_only',
  jointSessionsMax: 2,
  lookback: { months: 12, highlighted: 6 },
  endingNamedBySessionsLeft: 4,
  gapDays: 14,
  sessionMinutesAllowed: [40, 60],
  pastWork: 'context_only',
  relationshipUse: 'real_supportive',
};

const sources = ['Measures reference, 14'];
/** The usual battery (measures reference, section 14). */
export const battery = sources;

/**
 * Functioning beside symptoms, by default: Kith’s own five questions, or a measure whose wording the service brought. What is
 * in use in a course stays in use. IPT protocol reference, 6.4 and appendix A, schedule.
 */
export const functioning: MeasurePlan = {
  oneOf: ['everyday-5', 'wsas'],
  when: ['assessment', 'mid_point', 'end', 'follow_up'],
  weight: 'protocol',
  sources: ['IPT protocol reference, 6.4 and appendix A'],
};

/** Mood from 0 to 10 before each session, where the client likes: a direction between the scores. Appendix A, schedule. */
const mood: MeasurePlan = {
  oneOf: ['mood-10'],
  when: ['every_session'],
  weight: 'optional',
  sources: ['IPT protocol reference, appendix A'],
};

/** What edition 2026.1 asks, as it was published (measures reference, section 14). */
export const measuresAsPublished: MeasurePlan[] = [
  { oneOf: ['phq-9'], when: ['every_session', 'follow_up'], weight: 'protocol', sources: battery },
  { oneOf: ['gad-7'], when: ['every_session', 'follow_up'], weight: 'protocol', sources: battery },
  {
    oneOf: ['who-5'],
    when: ['assessment', 'mid_point', 'end', 'follow_up'],
    weight: 'optional',
    sources: battery,
  },
  {
    oneOf: ['mspss', 'osss-3'],
    when: ['assessment', 'mid_point', 'end'],
    weight: 'optional',
    sources: battery,
  },
  { oneOf: ['audit-c'], when: ['assessment'], weight: 'optional', sources: battery },
];

/** What is answered when (measures reference, section 14; IPT protocol reference, appendix A). */
export const measures: MeasurePlan[] = [...measuresAsPublished, functioning, mood];

/** What the ending asks (IPT protocol reference, 6.1 to 6.3 and 6.6). */
export const ending: EndingRules = {
  tasks: ['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'E-06', 'E-07', 'E-08', 'E-09', 'E-10', 'E-11', 'E-12'],
  relapsePlan: {
    earlySigns: 3,
    relationalSigns: 1,
    triggers: 2,
    people: 2,
    skills: 3,
    actionLevels: ['green', 'amber', 'red'],
    wayBack: 'needed',
  },
  whenEndingEarly: ['E-02', 'E-04', 'E-07', 'E-10'],
  followUpMonths: [1, 3, 6],
  sources: ['IPT protocol reference, 6.1 to 6.3 and 6.6'],
};
