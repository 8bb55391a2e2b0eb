import { useAside } from '#web/app/offline/drafts.ts';

const nothing: string[] = [];

/** What I would rather not answer, kept on this machine alone so that Home does not ask again. */
export function useLeftOut(course: string) {
  const { value, put } = useAside<string[]>(`${course}/left-out`, nothing);
  return {
    leftOut: value,
    leaveOut: (step: string) => put(value.includes(step) ? value : [...value, step]),
  };
}
