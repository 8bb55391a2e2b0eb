import { useMatches } from '@tanstack/react-router';

/** The page that is shown, as its route names it. */
export const pageOf = (matches: readonly { fullPath?: unknown }[]): string =>
  String(matches.at(-1)?.fullPath ?? '');

export const usePage = (): string => useMatches({ select: (matches) => pageOf(matches) });
