import type { Doing, Standing } from './doing.ts';

const clinicians: readonly Standing[] = ['therapist', 'supervisor', 'emergency', 'cover'];

/** Who is looking at a course. */
export interface Viewer extends Pick<Doing, 'as' | 'by'> {
  /** Whether somebody by this id is the same person: told of a client, who may have had another account before. */
  isThem?: (by: string) => boolean;
}

/** Whether the viewer wrote something themselves, by whose hand it is. */
export const isOwn = (by: string, viewer: Viewer): boolean =>
  by === viewer.by || viewer.isThem?.(by) === true;

/** Whether the viewer works in the service on this course, rather than being the client or a contact. */
export function isClinician(viewer: Viewer): boolean {
  return clinicians.includes(viewer.as);
}
