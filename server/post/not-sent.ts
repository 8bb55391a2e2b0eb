/** Why a letter did not go, by a kind alone: what a gateway says may name people. */
export class NotSent extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Why a letter goes no more, however often it were tried: its hour is over, it is wished for no more, its reader has stopped
 * such letters where they are sent, or nobody knows whether it went, and a second would be one too many.
 */
const forGood: ReadonlySet<string> = new Set(['hour-over', 'not-wished', 'stopped-there', 'not-known']);

export const goesNoMore = (failure: string | null): boolean => failure !== null && forGood.has(failure);
