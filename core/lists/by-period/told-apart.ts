import type { FigureRow } from '#core/lists/figure-row.ts';
import { shortId } from '#core/lists/short-id.ts';
import { belongingOf, type Team, type Teams, teamOn } from '#core/teams.ts';

/** By what outcomes are told apart. */
export const apartBy = ['area', 'form', 'place', 'team'] as const;
export type ApartBy = (typeof apartBy)[number];

/** The places and teams of a service, as it named them. */
export interface PlacesAndTeams extends Teams {
  places: readonly Team[];
}

export const noneNamed: PlacesAndTeams = { places: [], teams: [], belong: [] };

/** Into which group a course falls; null where it falls into none. */
export type GroupOf = (row: FigureRow) => string | null;

/** How courses stand apart, and what the service itself calls its places and teams, by their ids. */
export interface Standing {
  by: Readonly<Record<ApartBy, GroupOf>>;
  called: ReadonlyMap<string, string>;
}

const byPlace = (places: readonly Team[]): GroupOf => {
  const listed = new Map(places.map(({ id }) => [shortId(id), id]));
  return ({ place }) => (place === null ? 'no_place' : (listed.get(place) ?? 'not_listed'));
};

function byTeam({ teams, belong }: Teams): GroupOf {
  const named = new Set(teams.map(({ id }) => id));
  const theirs = belongingOf(belong.map((one) => ({ ...one, person: shortId(one.person) })));
  return ({ therapist, closedOn }) => {
    const team = closedOn ? teamOn(theirs.get(therapist), closedOn) : '';
    return named.has(team) ? team : 'no_team';
  };
}

/**
 * Where each course stands. It counts for the team of the therapist in whose hands it was when it closed, as that day found
 * them, and for the place in which most of its hours were held; where the service names no teams or places, for none.
 */
export const standingBy = ({ places, ...teams }: PlacesAndTeams): Standing => ({
  by: {
    area: ({ area }) => area,
    form: ({ form }) => form,
    place: places.length > 0 ? byPlace(places) : () => null,
    team: teams.teams.length > 0 ? byTeam(teams) : () => null,
  },
  called: new Map([...places, ...teams.teams].map(({ id, name }) => [id, name])),
});
