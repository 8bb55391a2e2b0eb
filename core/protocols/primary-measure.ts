import type { Protocol } from './protocol/protocol.ts';

/** The measure that the protocol asks for at every session and goes by; PHQ-9 where it names none. */
export function primaryMeasure({ measures }: Pick<Protocol, 'measures'>): string {
  const every = measures.find(({ when, weight }) => weight === 'protocol' && when.includes('every_session'));
  return every?.oneOf[0] ?? 'phq-9';
}
