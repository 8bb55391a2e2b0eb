import type { RolePlay } from './state.ts';

/** Whether both sides of the scene have been played by the client: swapping once lets them feel the other side. IPT protocol reference, 3.6. */
export function sidesSwapped({ takes }: RolePlay): 'not_yet' | 'swapped' {
  const played = new Set(takes.map(({ text }) => text.clientPlays));
  return played.size === 2 ? 'swapped' : 'not_yet';
}
