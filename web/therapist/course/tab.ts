/** Rooms of a course that a tab is named by; a page within one bears its name. */
const roomsNamed = [
  'opening',
  'session',
  'cover',
  'sessions',
  'people',
  'timeline',
  'formulation',
  'sheets',
  'measures',
  'work',
  'ending',
  'record',
  'safety',
  'trackers',
  'moods',
  'beside',
  'client',
  'letters',
  'messages',
  'moving-in',
  'countersigns',
  'supervision',
  'print',
] as const;
type RoomNamed = (typeof roomsNamed)[number];

/** The room of an address such as `/courses/1/people/2`. */
export const roomAt = (path: string): RoomNamed | undefined =>
  roomsNamed.find((room) => room === path.split('/')[3]);

/** A client in a tab, which others may see: the first name and a letter, “Amara N.” */
export function inATab(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const [letter = ''] = rest.at(-1) ?? '';
  return letter ? `${first} ${letter}.` : first;
}
