import { useQuery } from '@tanstack/react-query';
import type { BookableCourses } from '#core/api-answers/diary.ts';
import type { DiaryWeek } from '#core/lists/week.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const diaryKey = ['diary'];

const fiveMinutes = 300_000;

/** A week of one’s own; asked anew every five minutes, so that midnight shows. @param of any day of it */
export const useWeek = (of: string | undefined) =>
  useQuery<DiaryWeek, RefusedError>({
    queryKey: [...diaryKey, 'week', of ?? 'this'],
    queryFn: () => see(of ? `diary?of=${of}` : 'diary'),
    refetchInterval: fiveMinutes,
    placeholderData: (before) => before,
  });

/** The courses for which an hour can be booked. */
export const useBookable = () =>
  useQuery<BookableCourses, RefusedError>({
    queryKey: [...diaryKey, 'courses'],
    queryFn: () => see('diary/courses'),
  });
