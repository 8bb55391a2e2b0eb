/** Where the people of a service meet: a room of its own, an address elsewhere, or the link of a call. */
export interface Room {
  id: string;
  name: string;
  kind: 'room' | 'address' | 'link';
  /** Where it is, or the link; empty where the name says it. */
  says: string;
}

export interface Rooms {
  rooms: readonly Room[];
}
