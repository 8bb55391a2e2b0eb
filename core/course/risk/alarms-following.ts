import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/entries.ts';
import { isUnsafeAnswer } from '#core/course/inventory/indicators.ts';
import { fact } from './shapes.ts';
import { type Urgency, urgencyOfItem } from './urgency.ts';

/** What an answered measure says about its risk items: those that met the instrument's rule, and whether one is blank. */
const answeredMeasure = z.object({
  instrument: z.string(),
  riskItems: z.array(z.object({ item: z.number(), value: z.number() })).default([]),
  riskItemMissing: z.boolean().default(false),
});

/**
 * An alarm for each risk item answered at or above its rule, and one where a risk item was left blank: a blank is
 * asked about, and nothing is carried over from an earlier answer. PHQ-9 item 9 at 1 is enough. IPT protocol reference, 9.2, 9.3 step 1 and appendix A.
 */
export function alarmsFollowing(course: Course, followed: NewFact, doing: Doing): NewFact[] {
  if (doing.as === 'client' && saidNotSafe(course, followed)) return [notSafeWith(doing)];
  if (followed.type === 'WishToJoinTold') return [wishToJoin(followed, doing)];
  if (followed.type !== 'MeasureAnswered') return [];
  const read = answeredMeasure.safeParse(followed.data);
  if (!read.success) return [];
  const { instrument, riskItems, riskItemMissing } = read.data;
  const answered = riskItems.map(({ item, value }) => ({
    source: 'measure' as const,
    item,
    value,
    urgency: urgencyOfItem(instrument, item, value),
  }));
  const soon: Urgency = 'before_next_session';
  const blank = { source: 'measure_unanswered' as const, item: 0, value: null, urgency: soon };
  return [...answered, ...(riskItemMissing ? [blank] : [])].map((alarm, place) =>
    fact('AlarmRaised', doing.on, { ...alarm, alarm: `${doing.id}.${place + 2}`, instrument, words: '' }),
  );
}

/** What a client wrote of somebody; whoever is added is named by no id yet. */
const wroteOfPerson = z.object({
  person: z.string().default(''),
  fields: z.looseObject({ safety: z.string().optional() }),
});

/** Whether the client has just said that they are not always safe with somebody, where they had not said so before. */
function saidNotSafe(course: Course, { type, data }: NewFact): boolean {
  if (type !== 'PersonAdded' && type !== 'PersonChanged') return false;
  const wrote = wroteOfPerson.safeParse(data).data;
  const before = personOf(course.inventory, wrote?.person ?? '')?.fields.safety;
  return isUnsafeAnswer(wrote?.fields.safety) && !isUnsafeAnswer(before);
}

/**
 * What a client says of safety with somebody at home or elsewhere is asked about the same day; the alarm names nobody,
 * since they may be kept back (IPT protocol reference, 4.2 INV.safety, SR-05).
 */
function notSafeWith(doing: Doing): NewFact {
  return fact('AlarmRaised', doing.on, {
    alarm: `${doing.id}.2`,
    source: 'inventory',
    instrument: '',
    item: 0,
    value: null,
    urgency: 'same_day',
    words: '',
  });
}

/** A wish to join somebody who has died is asked about today (IPT protocol reference, 2.3.1 grief, safety). */
function wishToJoin(told: NewFact, doing: Doing): NewFact {
  const words = z.object({ words: z.string() }).parse(told.data).words;
  const source = doing.as === 'client' ? ('client' as const) : ('clinician' as const);
  return fact('AlarmRaised', doing.on, {
    alarm: `${doing.id}.2`,
    source,
    instrument: '',
    item: 0,
    value: null,
    urgency: 'same_day',
    words,
  });
}
