import { nextAt, type Round } from './steps.ts';
import { type At, type Late, type MeetingTyped, thoseHere, withEntry } from './typed.ts';

type Members = readonly { course: string }[];
type Of = Pick<MeetingTyped, 'at' | 'late'>;

interface Goes {
  at: At;
  late: Late | undefined;
}

const placeOf = (here: Members, course: string | null) => here.findIndex((one) => one.course === course);

/** Somebody comes late in the midst of the meeting: marked so, and their own turn begins; the meeting goes on after it where it was. */
export function cameLate(
  typed: MeetingTyped,
  members: Members,
  course: string,
  alone: Round['alone'],
): MeetingTyped {
  const { at } = typed;
  const whose = 'member' in at ? (thoseHere(typed, members)[at.member]?.course ?? null) : null;
  const marked = withEntry(typed, course, { came: 'late' });
  const member = placeOf(thoseHere(marked, members), course);
  return {
    ...marked,
    at: alone === 'asked' ? { stage: 'alone', member } : { stage: 'round', member, step: 0 },
    late: { course, back: at, whose },
  };
}

/** Where the meeting was, now that the latecomer stands among those who are here. */
function backTo({ back, whose }: Late, here: Members): At {
  return 'member' in back ? { ...back, member: Math.max(0, placeOf(here, whose)) } : back;
}

/** The next screen; of a latecomer’s turn the next of that turn, and after it where the meeting was. */
export function goesOn({ at, late }: Of, round: Round, here: Members): Goes {
  const next = nextAt(at, round);
  if (!late) return { at: next, late: undefined };
  const member = placeOf(here, late.course);
  const isTheirs = 'member' in at && at.member === member;
  // Before the round the rest of their turn comes in it.
  if (isTheirs && at.stage === 'alone' && late.back.stage !== 'alone')
    return { at: { stage: 'round', member, step: 0 }, late };
  if (isTheirs && next.stage === 'round' && at.stage === 'round' && next.member === member)
    return { at: next, late };
  return { at: backTo(late, here), late: undefined };
}

/** The screen before; from the first of a latecomer’s turn back to where the meeting was. */
export function goesBack(
  { at, late }: Of,
  before: (at: At) => At,
  alone: Round['alone'],
  here: Members,
): Goes {
  if (!late) return { at: before(at), late: undefined };
  const member = placeOf(here, late.course);
  if (at.stage === 'round' && at.step > 0) return { at: before(at), late };
  if (at.stage === 'round' && alone === 'asked') return { at: { stage: 'alone', member }, late };
  return { at: backTo(late, here), late: undefined };
}
