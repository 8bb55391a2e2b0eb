/** The entries of a list that is written in place, each with where it stands: they have no name of their own yet. */
export const withPlaces = <Entry>(list: readonly Entry[]) =>
  list.map((each, index) => ({ each, index, place: `place-${index + 1}` }));
