import type { Course } from '#core/course/course.ts';
import { areAtHand } from '#core/forms-of-therapy/at-hand.ts';
import { type FormListed, forms } from '#core/forms-of-therapy/list.ts';
import { areaIn } from '#core/protocols/areas/areas-of.ts';
import { filesNeeded } from '#core/protocols/protocols.ts';
import { formsEverFollowed, protocolsFollowed } from './settings.ts';

/**
 * The files without which this course cannot be told in words: those of each form it has followed. Where it works on an
 * area that none of them knows, as one that goes on from a course of another form does, every form is looked through.
 */
export function filesNeededFor(course: Course): readonly FormListed[] {
  const needed = filesNeeded(formsEverFollowed(course));
  if (!areAtHand(needed)) return needed;
  const known = [...protocolsFollowed(course), ...course.protocolFollowed.brought];
  const isKnown = ({ area }: { area: string }) => known.some((one) => areaIn(one, area));
  return course.focus.foci.every(isKnown) ? needed : forms;
}
