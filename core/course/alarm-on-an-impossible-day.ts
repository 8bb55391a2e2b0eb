import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import type { Course } from './course.ts';

const ofAnAlarm: readonly string[] = ['AlarmRaised', 'AlarmSeen', 'AlarmAnswered'];

/** Whether an alarm comes of what was decided, or is seen or answered by it. */
export const holdsAnAlarm = (decided: readonly NewFact[]): boolean =>
  decided.some(({ type }) => ofAnAlarm.includes(type));

const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

/** A day ahead of the clock counts as today where the clock may be behind: it is believed for so many days. */
const believedAhead = 2;

/** The same act as done today, by a clock that is at least as far as the course's opening and as the day that was given. */
function asOfToday(course: Course, doing: Doing): Doing {
  const opened = course.opening.opened?.on ?? doing.today;
  const on = latest([doing.today, opened]);
  const ahead = (Date.parse(doing.on) - Date.parse(on)) / 86_400_000;
  return { ...doing, on, today: ahead > 0 && ahead <= believedAhead ? doing.on : on };
}

/** What is recorded already is not recorded again under another day. */
const isHereAlready = ({ refused }: Refusal): boolean => refused === 'same-sheet' || refused === 'plan-there';

/**
 * An alarm is never refused for a date: where the clock of the service or of a telephone stands wrong, or a day was
 * mistyped, what somebody said of their safety is recorded as of today.
 */
export function alarmWhateverDay(
  course: Course,
  doing: Doing,
  decideAs: (doing: Doing) => NewFact[] | Refusal,
): NewFact[] | Refusal {
  const decided = decideAs(doing);
  if (!isRefusal(decided) || isHereAlready(decided)) return decided;
  const again = decideAs(asOfToday(course, doing));
  return !isRefusal(again) && holdsAnAlarm(again) ? again : decided;
}
