import type { Course } from '#core/course/course.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import type { InGroup } from '#core/course/in-group/state.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import { type Difference, does, type MeetingOf, type Part, saysTheSame } from './part.ts';

/**
 * How somebody was at the meeting, with what belongs to it: recorded first, added to, or told otherwise. What was missing is
 * added once; what differs stands beside what holds, by whom it was said. IPT protocol reference, 7.6, data.
 */

type Sat = InGroup['sat'][number];
type Missed = InGroup['missed'][number];

const wasTold = (came: MemberEntry['came']) => (came === 'absent_told' ? 'beforehand' : 'not_told');

function beside(sat: Sat, entry: MemberEntry): Difference[] {
  if (!wasThere(entry.came)) return [{ place: 'came', said: entry.came }];
  return [
    ...(entry.came === sat.came ? [] : [{ place: 'came' as const, said: entry.came }]),
    ...(entry.aim === null || sat.aim === null || entry.aim === sat.aim
      ? []
      : [{ place: 'aim' as const, said: String(entry.aim) }]),
    ...(entry.asked === 'not_asked' || sat.asked === 'not_asked' || entry.asked === sat.asked
      ? []
      : [{ place: 'asked' as const, said: entry.asked }]),
  ];
}

function onTopOf(sat: Sat, entry: MemberEntry, n: number): Part {
  if (!wasThere(entry.came)) return { acts: [], differs: beside(sat, entry) };
  const options = entry.options.filter((one) => !sat.options.some((told) => saysTheSame(told, one)));
  const aim = sat.aim === null ? entry.aim : null;
  const asked = sat.asked === 'not_asked' ? entry.asked : 'not_asked';
  const isMore = options.length > 0 || aim !== null || asked !== 'not_asked';
  return {
    acts: isMore ? [does('tellMoreInGroup', { n, options, aim, asked })] : [],
    same: entry.came === sat.came && !isMore ? ['came'] : [],
    differs: beside(sat, entry),
  };
}

function onTopOfMissed(missed: Missed, { came, why }: MemberEntry, n: number): Part {
  const isMore = missed.why === '' && why !== '';
  return {
    acts: isMore ? [does('tellMoreInGroup', { n, why })] : [],
    same: isMore ? [] : ['came'],
    differs: [
      ...(missed.told === wasTold(came) ? [] : [{ place: 'came' as const, said: came }]),
      ...(why === '' || missed.why === '' || missed.why === why
        ? []
        : [{ place: 'why' as const, said: why }]),
    ],
  };
}

export function accountOfMeeting(course: Course, entry: MemberEntry, { n, minutes }: MeetingOf): Part {
  const sat = course.inGroup.sat.find((one) => one.n === n);
  const missed = course.inGroup.missed.find((one) => one.n === n);
  const { came, why, options, aim, asked, ahead } = entry;
  if (sat) return onTopOf(sat, entry, n);
  // Also where one of those who led had missed them, which stays as that one’s account: whoever was seen was there.
  if (wasThere(came)) {
    const sits = { n, came, minutes, options, aim, asked, ...(ahead.length > 0 && { ahead }) };
    return { acts: [does('sitInGroup', sits)] };
  }
  return missed
    ? onTopOfMissed(missed, entry, n)
    : { acts: [does('missGroupMeeting', { n, told: wasTold(came), why })] };
}
