import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { isToldAhead } from './same-sheet.ts';
import type { Reading } from './state.ts';

/** By the form of therapy: also the interview before the group is led by its facilitator. */
export const livedIn = (course: Course): 'in_a_group' | 'alone' =>
  protocolFollowedBy(course)?.format === 'group' ? 'in_a_group' : 'alone';

type Sheet = Pick<Reading, 'instrument' | 'answers'> & { administered: string };

/**
 * Whether these answers were given just now, whatever day a telephone or a finger gave them: by the client’s own hand, ahead of
 * the rest of a sheet, or read aloud to somebody in a group. No day makes an old form of them, of which nobody is told.
 * IPT protocol reference, 9.3 step 1, 12.1.
 */
export const isAskedNow = (course: Course, sheet: Sheet, { as }: Pick<Doing, 'as'>): boolean =>
  as === 'client' ||
  isToldAhead(sheet) ||
  (sheet.administered === 'with-therapist' && livedIn(course) === 'in_a_group');
