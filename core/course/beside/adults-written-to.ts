import type { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { madeAs, type NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { besideOf, isOfAge } from './consents.ts';
import type { Beside, BesideClient, facts } from './state.ts';

const fact = madeAs<typeof facts>();

type Rule = BesideClient['alarmRules'][number];

/** The rule that holds now; undefined where none was told. */
export const alarmRuleNow = ({ beside }: Pick<Course, 'beside'>): Rule | undefined =>
  beside.alarmRules.at(-1);

/** Whether somebody may still be told by the rule: not once they are gone, the client is of age, or it may not be safe. */
function mayBeTold(course: Course, who: Beside | undefined, doing: Doing): who is Beside {
  if (!who || who.ended) return false;
  const { consentAges, born, today } = doing;
  if (who.role === 'guardian' && isOfAge(course, consentAges, born, today)) return false;
  return !(who.person && isUnsafeWith(course, who.person));
}

/**
 * Who is written to when this alarm is raised, by the rule that was told to everybody beforehand: its own words, and none
 * of the client's. IPT protocol reference, 7.3 (safety), 9.6.
 */
export function adultsWrittenTo(course: Course, raised: NewFact, doing: Doing): NewFact[] {
  const rule = alarmRuleNow(course);
  if (raised.type !== 'AlarmRaised' || !rule) return [];
  const { alarm, urgency } = raised.data as { alarm: string; urgency: string };
  if (rule.of === 'now' && urgency !== 'now') return [];
  return rule.write
    .filter(({ beside }) => mayBeTold(course, besideOf(course, beside), doing))
    .map(({ beside }) => fact('AdultWrittenTo', raised.on, { alarm, beside, words: rule.says }));
}

/** A letter to an adult: because of which alarm and to whom, where to, and what stands in it. */
interface LetterToAdult {
  alarm: string;
  beside: string;
  to: string;
  text: string;
}

/** The letters that those facts ask for, one to each however many alarms it is about. */
export function lettersToAdults(course: Course, made: readonly NewFact[]): LetterToAdult[] {
  const rule = alarmRuleNow(course);
  const letters = new Map<string, LetterToAdult>();
  for (const { type, data } of made) {
    if (type !== 'AdultWrittenTo') continue;
    const { alarm, beside, words } = data as z.output<typeof facts.AdultWrittenTo>;
    const to = rule?.write.find((one) => one.beside === beside)?.email;
    if (to && !letters.has(beside)) letters.set(beside, { alarm, beside, to, text: words });
  }
  return [...letters.values()];
}
