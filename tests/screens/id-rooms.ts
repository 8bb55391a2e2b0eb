/** What somebody meets clinical ids by: the address of a screen, and the place on it. */
export interface IdRoom {
  key: string;
  address: string;
  place: string;
  /** Which ids are met there when they apply. */
  holds: RegExp;
  /** Only what is found by an ear. */
  only?: 'by ear';
}

const session = '/session';

/** Every place where ids of the IPT protocol reference are met. */
export const idRooms = [
  { key: 'hour', address: session, place: 'Before, the steps of the hour', holds: /^X-/ },
  { key: 'initial', address: session, place: 'Before, everything the beginning asks', holds: /^I-/ },
  { key: 'middle', address: session, place: 'Before, everything the middle phase asks', holds: /^M-/ },
  { key: 'ending', address: '/ending', place: 'a part for each task', holds: /^E-/ },
  { key: 'endingTasks', address: session, place: 'Before, everything the ending asks', holds: /^E-/ },
  { key: 'techniques', address: session, place: 'During, the technique keys', holds: /^T-/ },
  { key: 'patterns', address: '/work/analysis/$id', place: 'the patterns', holds: /^CP-/ },
  { key: 'grief', address: '/work/grief', place: 'the strategies', holds: /^GR-/ },
  { key: 'dispute', address: '/work/dispute', place: 'the strategies', holds: /^RD-/ },
  { key: 'transition', address: '/work/transition', place: 'the strategies', holds: /^RT-/ },
  { key: 'deficits', address: '/work/deficits', place: 'the strategies', holds: /^DF-/ },
  { key: 'milestones', address: session, place: 'Before, every milestone', holds: /^MS-/ },
  { key: 'drift', address: session, place: 'After, where it drifts', holds: /^PD-/ },
  { key: 'rating', address: session, place: 'After, the fidelity rating', holds: /^PD-/, only: 'by ear' },
  { key: 'record', address: '/record', place: 'against the protocol', holds: /^(MS|PD)-/ },
  { key: 'supervision', address: '/supervision', place: 'the queue', holds: /^(MS|PD)-/ },
] as const satisfies IdRoom[];

export type IdRoomKey = (typeof idRooms)[number]['key'];

/** The places where one id is met. */
export function roomsOf({ id, found }: { id: string; found: 'chart' | 'by ear' }): IdRoom[] {
  return idRooms.filter(
    (room: IdRoom) => room.holds.test(id) && (room.only === undefined || room.only === found),
  );
}
