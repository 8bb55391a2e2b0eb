import type { Patterns } from './state.ts';

/** Those that the two named together: a thought of the therapist's is not among them, nor what was set aside. */
export const namedTogether = ({ named }: Patterns) =>
  named.filter(({ text, setAside }) => text.named === 'together' && !setAside);
