import type { Severity } from '#core/protocols/protocol/milestone.ts';

/** Something the guide says to the therapist, and where it comes from. */
export interface Prompt {
  /** Stable: the same prompt keeps it from day to day. */
  key: string;
  severity: Severity;
  title: string;
  because: string;
  actions: string[];
  source: { id: string; from: string };
}

/** Where in the course a prompt is answered. */
export type LookAgainAt =
  | 'safety'
  | 'dispute'
  | 'focus'
  | 'work'
  | 'opening'
  | 'formulation'
  | 'people'
  | 'trackers'
  | 'measures'
  | 'sheets'
  | 'beside'
  | 'ending';

/** Something that asks to be looked at again, and the room in which that is done. */
export interface LookAgain extends Prompt {
  at: LookAgainAt;
  /** The place in that room, where it has several. */
  part?: 'suitability' | 'medication';
}
