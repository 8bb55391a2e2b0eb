import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { HomeAnswer, HomeView } from '#core/api-answers/home.ts';
import type { ServiceWording } from '#core/api-answers/service.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import { begunWith } from '#web/app/frame/first-seen.ts';
import { bringBehindHome, useBehindHome } from '#web/client/brought-behind.ts';

/** So long after Home is shown nothing is brought behind it: what it is made of comes first. */
const aMoment = 300;

const ofServer = async (id: string): Promise<HomeView | null> => {
  const begun = await begunWith('home');
  if (begun?.course === id) return begun;
  return (await see<HomeAnswer>(`home?${new URLSearchParams({ course: id })}`)).home;
};

interface HomeNow {
  home: HomeView | undefined;
  /** The course itself, once it is here. */
  view: CourseView | undefined;
  error: RefusedError | null;
}

/**
 * Home of a course: at first as the server works it out, so that it waits for no rules; and by the course itself from
 * the moment that it is here, with whatever is done and told in it.
 */
export function useHomeNow(id: string): HomeNow {
  const behind = useBehindHome();
  const { data: view, error } = useQuery<CourseView, RefusedError>({
    queryKey: courseKey(id),
    enabled: false,
  });
  const { data: wording } = useQuery<ServiceWording>({ queryKey: ['instruments'], enabled: false });
  const hasWords = behind && view ? behind.hasWordsOfHome(view) : false;
  // Without a line too the words of another form of therapy come after the course, from what the phone keeps.
  const words = useQuery<string, RefusedError>({
    queryKey: ['words-of-home', id],
    enabled: behind !== undefined && view !== undefined && !hasWords,
    networkMode: 'always',
    queryFn: async () => {
      if (behind && view) await behind.bringWordsOfHome(view);
      return id;
    },
  });
  const isSaid = hasWords || words.data === id;
  const own = useMemo(
    () => (behind && view && isSaid ? behind.homeIn(view, wording?.packs ?? []) : undefined),
    [behind, view, wording, isSaid],
  );
  const [last, keep] = useState(own);
  if (own && own !== last) keep(own);
  const first = useQuery<HomeView | null, RefusedError>({
    queryKey: ['home', id],
    queryFn: () => ofServer(id),
    enabled: !(own ?? last),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const home = own ?? last ?? first.data ?? undefined;
  // Without a line nothing more is waited for: what comes behind Home may know it as it was.
  const isShown = home !== undefined || first.failureCount > 0;
  useEffect(() => {
    if (!isShown) return;
    const later = setTimeout(() => void bringBehindHome().catch(() => undefined), aMoment);
    return () => clearTimeout(later);
  }, [isShown]);
  return { home, view: own && view, error: view ? words.error : (error ?? first.error) };
}
