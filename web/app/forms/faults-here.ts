import type { FaultsHere } from '#web/app/course.ts';

/** The rules of the server, where this phone has brought them; without them what is sent is told of once there is a line. */
const rules = () => import('./faults-in-group.ts').catch(() => undefined);

/** What is wrong with an act in a member’s course that is done on a page of the group. */
export const faultsInCourse: FaultsHere = async (act, form) => (await rules())?.faultsInCourse(act, form);

/** What is wrong with an act of a group. */
export const faultsInGroup = async (act: string, form: unknown, today?: string) =>
  (await rules())?.faultsInGroup(act, form, today);
