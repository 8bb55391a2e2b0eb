import { useQuery } from '@tanstack/react-query';
import type { MeetingsSeen } from '#core/api-answers/supervision.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const meetingsKey = ['supervision', 'meetings'];

/** Supervision meetings of one person; of everybody one supervises, and one’s own, where nobody is named. */
export const useMeetings = (person?: string, asked: 'asked' | 'not_asked' = 'asked') =>
  useQuery<MeetingsSeen, RefusedError>({
    queryKey: [...meetingsKey, person ?? ''],
    queryFn: () =>
      see(person ? `supervision/meetings/${encodeURIComponent(person)}` : 'supervision/meetings'),
    enabled: asked === 'asked',
  });

/** The meetings of one person that were about a course, with how long they were about that one alone. */
export const useMeetingsAbout = (person: string, course: string) =>
  useQuery<MeetingsSeen, RefusedError>({
    queryKey: [...meetingsKey, person, course],
    queryFn: () =>
      see(`supervision/meetings/${encodeURIComponent(person)}?course=${encodeURIComponent(course)}`),
    enabled: person !== '',
  });
