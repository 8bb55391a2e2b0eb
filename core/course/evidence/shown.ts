/** What the chart says of something that is asked for: whether it is reached, and what was seen or is missing. */
export interface Evidence {
  found: 'yes' | 'no';
  because: string;
}

export const shown = (because: string): Evidence => ({ found: 'yes', because });
export const notShown = (because: string): Evidence => ({ found: 'no', because });
export const shownIf = (reached: unknown, seen: string, missing: string): Evidence =>
  reached ? shown(seen) : notShown(missing);
