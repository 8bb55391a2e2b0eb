/** A book, a paper or a guideline that something is said on, so that a reader can look it up (IPT protocol reference, 13). */
export interface Source {
  id: string;
  /** As texts cite it. */
  cited: readonly string[];
  authors: string;
  year: string;
  /** As it was published; left out where nobody has looked it up yet. */
  title?: string;
  /** The journal with volume and pages, the publisher, or who gave it out; where nobody looked it up, what it is about. */
  where?: string;
  address?: string;
  /** Whether a page, an abstract or an excerpt of it was seen, or it is cited from what is generally known. */
  seen: 'seen' | 'not_yet';
}

type Rest = Omit<Source, 'id' | 'cited' | 'authors' | 'year' | 'seen'>;
const row =
  (seen: Source['seen']) =>
  (
    id: string,
    cited: string | readonly string[],
    authors: string,
    year: string,
    rest: Rest = {},
  ): Source => ({
    id,
    cited: typeof cited === 'string' ? [cited] : cited,
    authors,
    year,
    ...rest,
    seen,
  });
export const seen = row('seen');
export const notYet = row('not_yet');

export const doi = (number: string) => `https://doi.org/${number}`;
export const pmc = (number: string) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${number}/`;
export const nice = (number: string) => `https://www.nice.org.uk/guidance/${number}`;
