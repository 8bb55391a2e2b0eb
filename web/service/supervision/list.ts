import { useQuery } from '@tanstack/react-query';
import type { Urgency } from '#core/course/risk/urgency.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export type Why =
  | {
      kind: 'alarm';
      alarm: { on: string; at: string; urgency: Urgency; source: string; seen: 'seen' | 'not_seen' };
    }
  | { kind: 'not_improving'; signal: string; reason: string }
  | { kind: 'ending_not_named'; left: number }
  | { kind: 'overdue'; milestones: string[] }
  | { kind: 'drift'; deviations: string[] };

export interface QueuedCourse {
  course: string;
  client: { id: string; name: string };
  therapist: { id: string; name: string };
  session: number;
  sessions: number;
  phase: Phase | null;
  focus: Area | null;
  status: string;
  why: Why[];
}

export const supervisionKey = ['supervision'];

/** The supervised courses that need a look, the others, and how many are watched in all. */
export function useSupervision() {
  return useQuery<{ watched: number; queue: QueuedCourse[]; others: QueuedCourse[] }, RefusedError>({
    queryKey: supervisionKey,
    queryFn: () => see('supervision'),
  });
}
