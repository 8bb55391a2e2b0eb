import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';

/** A protocol that the service brought itself, as it is listed. */
export interface OwnProtocolListed extends ProtocolCard {
  state: 'offered' | 'withdrawn';
  /** Who brought it; null for whoever runs the machine. */
  by: string | null;
  at: string;
}

export interface OwnProtocols {
  own: OwnProtocolListed[];
}

/** One of them whole, and the file it was brought as. */
export interface ProtocolAnswer {
  protocol: Protocol;
  state: 'offered' | 'withdrawn';
  file: string;
}
