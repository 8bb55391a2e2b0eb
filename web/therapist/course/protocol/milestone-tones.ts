import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import type { Tone } from '#web/ui/words/badge.tsx';

/** The tone in which each state of a milestone is shown. */
export const milestoneTones: Record<MilestoneNow['state'], Tone> = {
  done: 'good',
  due: 'warn',
  overdue: 'overdue',
  blocked: 'overdue',
  passed: 'plain',
  before_kith: 'plain',
  not_yet: 'plain',
};
