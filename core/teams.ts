/** A team of the service, as it named it. */
export interface Team {
  id: string;
  name: string;
}

/** Somebody of the staff in a team from a day on, until they belong elsewhere; in none where `team` is empty. */
export interface Belonging {
  person: string;
  team: string;
  from: string;
}

/** The teams of a service and who belongs where: each to one team at most on any day. */
export interface Teams {
  teams: readonly Team[];
  belong: readonly Belonging[];
}

/** Where each of the staff belongs, the newest first. */
export const belongingOf = (belong: readonly Belonging[]): ReadonlyMap<string, readonly Belonging[]> =>
  Map.groupBy(
    belong.toSorted((one, other) => (one.from < other.from ? 1 : -1)),
    ({ person }) => person,
  );

/** The team of somebody on a day, by its id; empty where they are in none. */
export const teamOn = (theirs: readonly Belonging[] | undefined, day: string): string =>
  theirs?.find(({ from }) => from <= day)?.team ?? '';
