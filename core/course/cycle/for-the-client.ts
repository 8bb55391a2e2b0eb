import type { Cycle } from './state.ts';

/** The client sees the versions that were shared, or that they drew. */
export function forTheClient(each: Cycle): Cycle[] {
  const versions = each.versions.filter(({ shared }) => shared !== 'not_yet');
  return versions.length > 0 ? [{ ...each, versions }] : [];
}
