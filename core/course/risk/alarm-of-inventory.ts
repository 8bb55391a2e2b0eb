import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { isUnsafeAnswer } from '#core/course/inventory/unsafe-ties.ts';
import { alarmOfItsOwn } from './alarm-of-its-own.ts';
import { alarmRaised } from './state.ts';

/** What a client wrote of somebody; whoever is added is named by no id yet. */
const wroteOfPerson = z.object({
  person: z.string().default(''),
  fields: z.looseObject({ safety: z.string().optional() }),
});

/** Whether the client has just said that they are not always safe with somebody, where they had not said so before. */
export function saidNotSafe(course: Course, { type, data }: NewFact): boolean {
  if (type !== 'PersonAdded' && type !== 'PersonChanged') return false;
  const wrote = wroteOfPerson.safeParse(data).data;
  const before = personOf(course.inventory, wrote?.person ?? '')?.fields.safety;
  return isUnsafeAnswer(wrote?.fields.safety) && !isUnsafeAnswer(before);
}

/**
 * What a client says of safety with somebody at home or elsewhere is asked about the same day; the alarm names nobody, not
 * by an id either that is that of the act and so of the person, since they may be kept back (IPT protocol reference,
 * 4.2 INV.safety, SR-05).
 */
export function notSafeWith({ risk }: Course, doing: Doing): NewFact {
  return alarmRaised(doing.on, {
    alarm: alarmOfItsOwn(risk.alarms.length),
    source: 'inventory',
    urgency: 'same_day',
    words: '',
  });
}
