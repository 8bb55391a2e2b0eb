import { useQuery } from '@tanstack/react-query';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { type RefusedError, see } from '#web/app/api.ts';

interface Named {
  id: string;
  name: string;
}

/** What matters for one session; see the list of the day on the API page. */
export type Line =
  | { kind: 'alarm'; on: string; urgency: Urgency; source: string; seen: 'seen' | 'not_seen' }
  | {
      kind: 'score';
      instrument: string;
      previous: number;
      latest: number;
      change: number;
      reliable: 'improvement' | 'deterioration' | 'no change' | 'no threshold';
    }
  | { kind: 'try_outs'; count: number }
  | { kind: 'due'; milestones: string[] };

export interface SessionToday {
  course: string;
  client: Named;
  at: string;
  zone: string;
  minutes: number;
  kind: string;
  format: string;
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  session: number;
  sessions: number;
  lines: Line[];
}

export interface Answers {
  alarms: {
    course: string;
    client: Named;
    alarm: { id: string; on: string; at: string; urgency: Urgency; source: string };
  }[];
  unsignedNotes: { course: string; client: Named; count: number }[];
  measures: { course: string; client: Named; instruments: string[] }[];
  unrecorded: { course: string; client: Named; at: string }[];
}

export interface TodayList {
  date: string;
  sessions: SessionToday[];
  answers: Answers;
}

export const todayKey = ['today'];

const fiveMinutes = 300_000;

/** The therapist’s day; asked anew every five minutes, so that midnight and a late answer show. */
export function useToday() {
  return useQuery<TodayList, RefusedError>({
    queryKey: todayKey,
    queryFn: () => see('today'),
    refetchInterval: fiveMinutes,
  });
}
