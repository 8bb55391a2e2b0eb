/** 1 inner, 2 close, 3 wider, 0 outside: IPT protocol reference, 4.4. */
export type Ring = 0 | 1 | 2 | 3;

export type Tone = 'supportive' | 'mixed' | 'conflictual' | 'distant' | 'cutOff' | 'unsafe';

export interface CirclePerson {
  id: string;
  name: string;
  kind: 'living' | 'notAsked' | 'dead' | 'pet' | 'group' | 'spiritual' | 'wishedFor';
  ring: Ring;
  /** Degrees, clockwise from the top. Spread evenly when not placed yet. */
  angle?: number;
  tone?: Tone;
  /** Which way support goes. */
  support?: 'bothWays' | 'toMe' | 'fromMe';
  ringBefore?: Ring;
  ringWished?: Ring;
  onset?: 'linked' | 'notLinked';
  sector?: string;
}

export interface Placed {
  person: CirclePerson;
  number: number;
  x: number;
  y: number;
  angle: number;
  /** Distance from the middle, in pixels. */
  away: number;
  label?: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };
}

/** The radius of the client's own mark, in pixels. */
export const meRadius = (radius: number) => Math.max(15, Math.min(25, radius * 0.1));

/** Outer edges of the rings as parts of the radius, and where a person stands in each. */
export const edges: Record<1 | 2 | 3, number> = { 1: 0.36, 2: 0.61, 3: 0.84 };
export const stands: Record<Ring, number> = { 1: 0.25, 2: 0.485, 3: 0.725, 0: 0.93 };
export const ringsOutward: readonly Ring[] = [1, 2, 3, 0];

/** Half the room that a person’s mark takes, in pixels. */
export const dot = 13;

export interface Point {
  x: number;
  y: number;
}

/** Where an angle and a distance lie, from the middle. */
export function pointAt(angle: number, away: number): Point {
  const turn = ((angle - 90) * Math.PI) / 180;
  return { x: Math.cos(turn) * away, y: Math.sin(turn) * away };
}

/** The ring and angle of a point given from the middle. */
export function placeAt(x: number, y: number, radius: number): { ring: Ring; angle: number } {
  const away = Math.hypot(x, y) / radius;
  const ring: Ring = away < edges[1] ? 1 : away < edges[2] ? 2 : away < edges[3] ? 3 : 0;
  return { ring, angle: Math.round(((Math.atan2(y, x) * 180) / Math.PI + 450) % 360) };
}
