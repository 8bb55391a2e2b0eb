import type { Course } from '#core/course/course.ts';
import {
  protocolFollowedBy,
  protocolsFollowed,
  settingsFollowed,
} from '#core/course/protocol-followed/settings.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { type AreaOffered, areaIn, areasOf } from '#core/protocols/areas/areas-of.ts';
import type { Strategy } from '#core/protocols/areas/problem-area.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { activeFoci } from './active.ts';

/** The problem areas of this course’s form of therapy; none where its focus comes from a sheet. */
export const areasFollowed = (course: Course): AreaOffered[] =>
  areasOf(protocolFollowedBy(course)).map((area) => asCalledHere(course, area));

/** The area with what a client reads for it, as the service or the course has set it; else in the words of its form. */
function asCalledHere(course: Course, area: AreaOffered): AreaOffered {
  const clientLabel = settingsFollowed(course).areaNames?.[area.id];
  return clientLabel ? { ...area, clientLabel } : area;
}

/**
 * An area this course holds, in the words of its form. One that came from a form it followed before keeps that form’s
 * words; one nobody here knows is shown by its id and worked on as a change of role, the widest of the four rooms.
 */
export function areaFollowed(course: Course, id: string): AreaOffered {
  const known = areaIn(protocolFollowedBy(course), id);
  if (known) return asCalledHere(course, known);
  const inOneOf = (forms: readonly Protocol[]) => forms.flatMap((one) => areaIn(one, id) ?? [])[0];
  const { brought } = course.protocolFollowed;
  // The other forms that ship are read only where none that it followed has the area.
  const found = inOneOf([...protocolsFollowed(course), ...brought]) ?? inOneOf(everyProtocol());
  if (found) return asCalledHere(course, found);
  const name = inPlainWords(id);
  const room = 'role_transition';
  return {
    ...problemAreas[room],
    id,
    room,
    name,
    called: name,
    clientLabel: name,
    needsDeceased: false,
    needsSignOff: false,
  };
}

/** What this area is called where a sentence names it: by its form of therapy, else by its key. */
export const areaCalled = (course: Course, id: string): string =>
  areaFollowed(course, id).called ?? inPlainWords(id);

/** The room in which this area is worked on. */
export const roomFollowed = (course: Course, id: string): Area => areaFollowed(course, id).room;

/** The area worked on in this room: the focus there, else the one the form offers in it, else the room as IPT has it. */
export function areaOfRoom(course: Course, room: Area): AreaOffered {
  const focus = activeFoci(course).find(({ area }) => roomFollowed(course, area) === room);
  if (focus) return areaFollowed(course, focus.area);
  const offered = areasFollowed(course).filter((one) => one.room === room);
  return offered.find(({ id }) => id === room) ?? offered[0] ?? areaFollowed(course, room);
}

/** Every strategy that can be worked on in this course: those of the four rooms, and its form’s own. */
export function strategiesKnown(course: Course): readonly Strategy[] {
  const all = [...Object.values(problemAreas), ...areasFollowed(course)].flatMap(
    ({ strategies }) => strategies,
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
