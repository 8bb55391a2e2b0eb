import type { Course } from '#core/course/course.ts';
import type { Alarm } from '#core/course/risk/state.ts';

/** What one of those who led was told of a plan, asked alone. */
interface ToldTo {
  by: string;
  plan: 'yes' | 'no';
}

/** What was answered about a plan at an alarm, asked alone in a group; null where nobody asked. */
export interface PlanTold {
  /** One yes is enough, whoever else was told no. */
  plan: 'yes' | 'no';
  /** Who was told what, yes before no. */
  told: ToldTo[];
  /** Who stays with them; empty where nobody said. */
  staying: string[];
  words: string[];
}

type Plan = Course['inGroup']['plans'][number];
type Told = Pick<Course, 'inGroup' | 'risk'>;
type Of = Pick<Alarm, 'on' | 'source' | 'by' | 'instrument' | 'item' | 'value'>;

const each = (all: readonly string[]) => [...new Set(all.filter((one) => one !== ''))];

/**
 * Whether this was asked about what the alarm tells. That there is a plan stands with every alarm of the day; that there is none
 * only with the answer after which it was asked, or, where that was not said, with what the same person told, if they told
 * anything. IPT protocol reference, 9.3 step 3, 12.1.
 */
function isToldOf({ risk }: Told, alarm: Of, { on, plan, by, about }: Plan): boolean {
  if (on !== alarm.on) return false;
  if (plan === 'yes') return true;
  if (about === undefined)
    return by === alarm.by || !risk.alarms.some((other) => other.on === on && other.by === by);
  if (alarm.source !== 'measure') return by === alarm.by;
  return about.some(
    ({ instrument, item, value }) =>
      instrument === alarm.instrument && item === alarm.item && value === alarm.value,
  );
}

function oncePerPerson(plans: readonly Plan[]): ToldTo[] {
  const told = plans.map(({ by, plan }) => ({ by, plan }));
  return told
    .filter((one, at) => told.findIndex(({ by, plan }) => by === one.by && plan === one.plan) === at)
    .toSorted((one, other) => Number(one.plan === 'no') - Number(other.plan === 'no'));
}

/** @param alarm one that asks about dying: of any other nothing is told here. IPT protocol reference, 12.1 */
export function planToldAt(course: Told, alarm: Of): PlanTold | null {
  if (!asksAboutAPlan.includes(alarm.source)) return null;
  const plans = course.inGroup.plans.filter((one) => isToldOf(course, alarm, one));
  if (plans.length === 0) return null;
  return {
    plan: plans.some(({ plan }) => plan === 'yes') ? 'yes' : 'no',
    told: oncePerPerson(plans),
    staying: each(plans.map(({ staying }) => staying)),
    words: each(plans.map(({ words }) => words)),
  };
}

/**
 * What was told of a plan after a lesser answer of that day, which raised no alarm of its own since this graver one stands:
 * it is not lost, and says nothing about this one.
 */
export function planToldElsewhere(course: Told, alarm: Of): ToldTo[] {
  if (alarm.source !== 'measure') return [];
  const plans = course.inGroup.plans.filter(
    (one) => one.on === alarm.on && !course.risk.alarms.some((other) => isToldOf(course, other, one)),
  );
  return oncePerPerson(plans);
}

const asksAboutAPlan: readonly Alarm['source'][] = ['plan', 'measure', 'measure_unanswered', 'clinician'];
