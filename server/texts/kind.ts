import type { Texts } from './settings.ts';

/** What is asked of a gateway, in its own shape. */
export interface Asked {
  headers: Record<string, string>;
  body: string;
}

/** One kind of gateway: where and how it is asked, and what its refusals mean. */
export interface Gateway {
  address: (texts: Texts) => string;
  asks: (texts: Texts & { key: string }, to: string, text: string) => Asked;
  /** The code of a refusal in its answer; empty where it names none. */
  codeIn: (answer: unknown) => string;
  /** Numbers that nothing can be sent to. */
  badNumber: ReadonlySet<string>;
  /** Whoever has the number has answered STOP there. */
  stopped: ReadonlySet<string>;
}
