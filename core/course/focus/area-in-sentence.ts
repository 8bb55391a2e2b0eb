import { problemAreas } from '#core/protocols/areas/areas.ts';
import type { AreaOffered } from '#core/protocols/areas/areas-of.ts';

/**
 * What the client reads an area as within a sentence of the therapist’s: one of IPT’s four as part of it, and one in words of
 * a form’s own as the client says it, in quotes and as it is written.
 */
export const areaInSentence = ({ room, clientLabel }: Pick<AreaOffered, 'room' | 'clientLabel'>): string =>
  clientLabel === problemAreas[room].clientLabel ? clientLabel.toLowerCase() : `“${clientLabel}”`;
