import { z } from 'zod';
import { inWords } from './in-words.ts';
import { certainty, sources } from './sources.ts';

const says = {
  en: {
    fieldId: 'Give an id such as outOfBed: letters and digits.',
    id: 'Give an id such as rhythm.',
    noField: (id: string) => `There is no field called ${id}.`,
    unreadable: (id: string, kind: string) => `${id} is a ${kind}, which this rule cannot read.`,
    twice: (id: string) => `${id} is used twice: give each its own id.`,
  },
};

const fieldId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, says.en.fieldId);

const noted = {
  id: fieldId,
  name: inWords,
  clientLabel: inWords,
  hint: inWords.optional(),
};

/** Which end is the better one: part of the data, never assumed (IPT protocol reference, OQ-17). */
export const higherIs = z.enum(['better', 'worse', 'neither']);

export const trackerFieldShape = z.discriminatedUnion('kind', [
  /** A time of day; one after midnight may belong to the evening before. */
  z.strictObject({
    ...noted,
    kind: z.literal('time'),
    /** A time before this hour belongs to the evening before, as going to bed at half past twelve does. */
    nightUntil: z.number().int().min(0).max(12).optional(),
    /** Whether a target may be agreed for it. */
    target: z.boolean().optional(),
    /** Whether it is also asked who was there: 0 alone to 3 very stimulating. */
    withPeople: z.boolean().optional(),
  }),
  z.strictObject({
    ...noted,
    kind: z.literal('scale'),
    min: z.number().int(),
    max: z.number().int(),
    higherIs,
    ends: z.tuple([inWords, inWords]),
    target: z.boolean().optional(),
  }),
  z.strictObject({
    ...noted,
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    unit: inWords.optional(),
    higherIs,
    target: z.boolean().optional(),
  }),
  z.strictObject({ ...noted, kind: z.literal('count'), max: z.number().int().min(1), higherIs }),
  z.strictObject({ ...noted, kind: z.literal('yes_no'), higherIs }),
  z.strictObject({ ...noted, kind: z.literal('text') }),
]);
export type TrackerField = z.output<typeof trackerFieldShape>;

/** Rules by which a diary is scored, by name; each is a function in core/trackers. */
export const scoreRules = ['srm_regularity', 'sum', 'mean', 'days_with'] as const;

export const trackerScoreShape = z.strictObject({
  id: fieldId,
  name: inWords,
  clientLabel: inWords.optional(),
  rule: z.enum(scoreRules),
  fields: z.array(fieldId).min(1),
  /** Over so many days, such as the seven of a week. */
  over: z.number().int().min(1).max(31),
  higherIs,
});

/** By when somebody answers an alarm; the steps are those of risk (IPT protocol reference, 9.3 step 2). */
const alarm = z.enum(['before_next_session', 'same_day', 'now']).optional();

/** On so many days running, and what is then said to whom. */
const whenItAsks = {
  days: z.number().int().min(1),
  says: inWords,
  clientSays: inWords.optional(),
  alarm,
  sources,
};

/**
 * Rules by which a diary asks for somebody’s eye. With an `alarm` it asks until a clinician has answered, and goes up when
 * nobody does; without, it is a note to the therapist for the hour.
 */
export const trackerAlertShape = z.discriminatedUnion('rule', [
  /** Sleep at least so many hours under target and energy at least so many points up, on so many days running (12.1). */
  z.strictObject({
    id: fieldId,
    rule: z.literal('sleep_and_energy'),
    sleep: fieldId,
    energy: fieldId,
    hoursUnder: z.number().min(0),
    pointsUp: z.number().min(0),
    ...whenItAsks,
  }),
  z.strictObject({
    id: fieldId,
    rule: z.literal('at_least'),
    field: fieldId,
    value: z.number(),
    ...whenItAsks,
  }),
  z.strictObject({
    id: fieldId,
    rule: z.literal('at_most'),
    field: fieldId,
    value: z.number(),
    ...whenItAsks,
  }),
]);
export type TrackerAlert = z.output<typeof trackerAlertShape>;

const bare = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, says.en.id),
  name: inWords,
  clientLabel: inWords,
  /** What it is for, in the client’s inWords. */
  clientSays: inWords,
  says: inWords,
  every: z.enum(['day', 'week']),
  /** `each_week`: the week is looked at before each session; `outside_the_hour`: never made the talk of the session. */
  lookedAt: z.enum(['in_the_hour', 'outside_the_hour']),
  fields: z.array(trackerFieldShape).min(1),
  scores: z.array(trackerScoreShape),
  alerts: z.array(trackerAlertShape),
  certainty,
  sources,
});

/** Which kinds of field a rule can read. */
const readable: Record<(typeof scoreRules)[number], readonly TrackerField['kind'][]> = {
  srm_regularity: ['time'],
  sum: ['number', 'count', 'scale', 'yes_no'],
  mean: ['number', 'count', 'scale', 'yes_no'],
  days_with: ['time', 'scale', 'number', 'count', 'yes_no', 'text'],
};

/** What is noted between sessions: a few fields a day or a week, with targets, scores and alerts. */
export const trackerShape = bare.superRefine((tracker, ctx) => {
  const fault = (path: (string | number)[], message: string) =>
    ctx.addIssue({ code: 'custom', path, message });
  const kinds = new Map(tracker.fields.map(({ id, kind }) => [id, kind]));
  const must = (id: string, able: readonly TrackerField['kind'][], path: (string | number)[]) => {
    const kind = kinds.get(id);
    if (!kind) fault(path, says.en.noField(id));
    else if (!able.includes(kind)) fault(path, says.en.unreadable(id, kind));
  };
  for (const list of ['fields', 'scores', 'alerts'] as const) {
    const ids = tracker[list].map(({ id }) => id);
    for (const [place, id] of ids.entries())
      if (ids.indexOf(id) !== place) fault([list, place, 'id'], says.en.twice(id));
  }
  for (const [place, { rule, fields }] of tracker.scores.entries())
    for (const [at, id] of fields.entries()) must(id, readable[rule], ['scores', place, 'fields', at]);
  for (const [place, alert] of tracker.alerts.entries()) {
    const named = alert.rule === 'sleep_and_energy' ? (['sleep', 'energy'] as const) : (['field'] as const);
    for (const name of named) {
      const id = (alert as Record<string, unknown>)[name];
      if (typeof id === 'string') must(id, readable.mean, ['alerts', place, name]);
    }
  }
});
export type Tracker = z.output<typeof trackerShape>;
