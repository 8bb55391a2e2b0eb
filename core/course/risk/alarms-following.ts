import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { wishToJoin } from './alarm-of-grief.ts';
import { notSafeWith, saidNotSafe } from './alarm-of-inventory.ts';
import { riskFact } from './shapes.ts';
import { type Urgency, urgencyOfItem } from './urgency.ts';

/** What an answered measure says about its risk items: those that met the instrument's rule, and whether one is blank. */
const answeredMeasure = z.object({
  instrument: z.string(),
  riskItems: z.array(z.object({ item: z.number(), value: z.number() })).default([]),
  riskItemMissing: z.boolean().default(false),
  administered: z.string().default(''),
  history: z.boolean().default(false),
});

/** A paper entered later, or a form from before the course, is known from today: it is not late before anybody saw it (9.3). */
const isNewsToday = ({ opening }: Course, administered: string, { on }: Doing) =>
  administered === 'paper' || (opening.opened !== null && on < opening.opened.on);

/**
 * An alarm for each risk item answered at or above its rule, and one where a risk item was left blank: a blank is
 * asked about, and nothing is carried over from an earlier answer. PHQ-9 item 9 at 1 is enough. IPT protocol reference, 9.2, 9.3 step 1 and appendix A. Of a form that is history nobody is alarmed: it is asked about (look-again/old-papers).
 */
export function alarmsFollowing(course: Course, followed: NewFact, doing: Doing): NewFact[] {
  if (doing.as === 'client' && saidNotSafe(course, followed)) return [notSafeWith(doing)];
  if (followed.type === 'WishToJoinTold') return [wishToJoin(followed, doing)];
  if (followed.type !== 'MeasureAnswered') return [];
  const read = answeredMeasure.safeParse(followed.data);
  if (!read.success) return [];
  const { instrument, riskItems, riskItemMissing, administered, history } = read.data;
  if (history) return [];
  const raisedOn = isNewsToday(course, administered, doing) ? doing.today : doing.on;
  const answered = riskItems.map(({ item, value }) => ({
    source: 'measure' as const,
    item,
    value,
    urgency: urgencyOfItem(instrument, item, value),
  }));
  const soon: Urgency = 'before_next_session';
  const blank = { source: 'measure_unanswered' as const, item: 0, value: null, urgency: soon };
  return [...answered, ...(riskItemMissing ? [blank] : [])].map((alarm, place) =>
    riskFact('AlarmRaised', raisedOn, { ...alarm, alarm: `${doing.id}.${place + 2}`, instrument, words: '' }),
  );
}
