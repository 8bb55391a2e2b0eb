import type { Doing } from './doing.ts';

/** Who is looking at a course. */
export type Viewer = Pick<Doing, 'as' | 'by'>;

/** Whether the viewer works in the service on this course, rather than being the client or a contact. */
export function isClinician(viewer: Viewer): boolean {
  return viewer.as === 'therapist' || viewer.as === 'supervisor' || viewer.as === 'emergency';
}
