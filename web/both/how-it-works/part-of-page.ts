import { type HelpPart, type HelpRole, helpParts, roles } from './parts.ts';

/** How many parts of an address a pattern tells of; 0 where it is of another page. */
function reach(pattern: string, path: string): number {
  const asked = pattern.split('/').slice(1);
  const given = path.split('/').slice(1);
  const fits = asked.every((part, place) => (part === '$' ? given[place] : part === given[place]));
  return fits ? asked.length : 0;
}

export interface Told {
  role: HelpRole;
  part?: HelpPart;
}

/**
 * What is told of a page to somebody with these roles: the part that names it most closely; where none does, the role that
 * comes first.
 */
export function toldOf(path: string, own: readonly string[]): Told {
  const mine = roles.filter((role) => own.includes(role));
  const [best] = mine
    .flatMap((role) => helpParts[role].map((part) => ({ role, part })))
    .map((one) => ({ ...one, far: Math.max(0, ...one.part.of.map((pattern) => reach(pattern, path))) }))
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => b.far - a.far);
  return best ? { role: best.role, part: best.part } : { role: mine[0] ?? 'therapist' };
}
