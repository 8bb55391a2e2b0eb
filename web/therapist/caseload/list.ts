import { useQuery } from '@tanstack/react-query';
import type { SignalColour, SignalReason } from '#core/outcomes/session-signal.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import { type RefusedError, see } from '#web/app/api.ts';

interface Scores {
  first: number | null;
  latest: number | null;
  totals: number[];
}

/** One course as the caseload lists it. */
export interface CaseloadRow {
  course: string;
  client: { id: string; name: string };
  status: 'to_open' | 'open' | 'paused' | 'closed';
  session: number;
  sessions: number;
  phase: Phase | null;
  focus: Area | null;
  alarm: 'none' | 'raised' | 'answered';
  phq9: Scores;
  signal: SignalColour | null;
  signalReason: SignalReason | null;
  overdue: string[];
  unsignedNotes: number;
  endingNamed: 'named' | 'not_yet';
  closedOn: string | null;
  outcome: string | null;
  next: { at: string; zone: string; kind: string } | null;
}

export const caseloadKey = ['caseload'];

/** Every course this therapist holds. */
export function useCaseload() {
  return useQuery<{ today: string; courses: CaseloadRow[] }, RefusedError>({
    queryKey: caseloadKey,
    queryFn: () => see('caseload'),
  });
}
