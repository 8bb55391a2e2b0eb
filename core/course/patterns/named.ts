import type { NamedPattern, Patterns } from './state.ts';

/** What the client said of the words as they stand; of earlier words it says nothing about these. */
export const fitNow = ({ told, version }: NamedPattern) => told.findLast((one) => one.version === version);

/**
 * Whether the client said that it does not fit. New words do not undo that by themselves: the client says so of them, too.
 */
export const doesNotFit = (pattern: NamedPattern): boolean =>
  (fitNow(pattern) ?? pattern.told.at(-1))?.fits === 'no';

/** What was spoken of: a thought of the therapist's is not among it, nor what was set aside. */
export const spokenOf = ({ named }: Pick<Patterns, 'named'>) =>
  named.filter(({ text, setAside }) => text.named === 'together' && !setAside);

/** Those that the two named together; one in which the client does not find themselves is theirs no more. */
export const namedTogether = (patterns: Pick<Patterns, 'named'>) =>
  spokenOf(patterns).filter((pattern) => !doesNotFit(pattern));
