import type { Course } from '#core/course/course.ts';
import { hasEndedByDeath } from './ended-by-death.ts';
import type { ClosingOutcome, earlyReasons } from './state.ts';

/** How a course closes, by why it was finished early; what is named in neither word closes as completed. */
const byReason: Partial<Record<(typeof earlyReasons)[number], ClosingOutcome>> = {
  ...{ moved: 'moved', declined: 'declined', stepped_up: 'stepped_up', died: 'died' },
  ...{ stopped_attending: 'dropout', therapist_leaving: 'transferred' },
};

/** The outcome that follows from what is told already: with it the closing begins. IPT protocol reference, 6.2. */
export function outcomeTold(course: Course): ClosingOutcome {
  if (hasEndedByDeath(course)) return 'died';
  const early = course.closing.early?.reason;
  return (early && byReason[early]) ?? 'completed';
}
