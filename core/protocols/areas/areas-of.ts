import type { AreaRow } from '#core/protocols/protocol/area-row.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Area } from './area.ts';
import { problemAreas } from './areas.ts';
import type { ProblemArea } from './problem-area.ts';
import { isRoom } from './rooms.ts';

/** A problem area as a form of therapy offers it: its own row laid over the room in which it is worked on. */
export interface AreaOffered extends Omit<ProblemArea, 'id'> {
  id: string;
  /** Which of the four rooms; rules that mean a kind of problem look at this. */
  room: Area;
  /** The name the form gives it; undefined where it keeps that of its room. */
  called?: string;
  /** Whether this mourning is for somebody who died. */
  needsDeceased: boolean;
  /** Not offered as a focus unless a supervisor agrees. */
  needsSignOff: boolean;
}

type Rows = Partial<Pick<Protocol, 'areas' | 'focus'>>;

/** A row with everything it leaves out taken from its room. */
export function areaOfRow(row: AreaRow): AreaOffered {
  const { strategies = [], strategiesAre = 'beside', needsDeceased = true, needsSignOff = false } = row;
  const room = problemAreas[row.room];
  const { id, name, clientLabel, clientSays, test = room.test, concept = room.concept, sources } = row;
  return {
    ...room,
    id,
    room: row.room,
    called: name,
    name,
    clientLabel,
    clientSays,
    test,
    concept,
    screening: row.screening ?? room.screening,
    goals: row.goals ?? room.goals,
    strategies: strategiesAre === 'alone' ? strategies : [...room.strategies, ...strategies],
    needsDeceased: row.room === 'grief' && needsDeceased,
    needsSignOff,
    sources,
  };
}

const ofRoom = (room: Area): AreaOffered => ({
  ...problemAreas[room],
  room,
  needsDeceased: room === 'grief',
  needsSignOff: false,
});

/** This area in this protocol: its own row, else the room of that name; undefined where neither is known. */
export function areaIn(protocol: Rows | undefined, id: string): AreaOffered | undefined {
  const row = protocol?.areas?.find((one) => one.id === id);
  if (row) return areaOfRow(row);
  return isRoom(id) ? ofRoom(id) : undefined;
}

/** The areas a focus can be chosen from, in the protocol’s order; none where its focus comes from a sheet. */
export function areasOf(protocol: Rows | undefined): AreaOffered[] {
  const ids = protocol?.focus?.areas ?? Object.keys(problemAreas);
  return ids.flatMap((id) => areaIn(protocol, id) ?? []);
}
