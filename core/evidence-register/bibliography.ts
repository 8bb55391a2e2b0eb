import type { Source } from './source.ts';
import { sources as onForms } from './sources-on-forms.ts';
import { sources as onGuidelines } from './sources-on-guidelines.ts';
import { sources as onIpt } from './sources-on-ipt.ts';

/** Titles stand as they were published, in the language they were published in; none is made up. */
export const sources: readonly Source[] = [...onIpt, ...onForms, ...onGuidelines];

const byName = new Map(sources.flatMap((one) => [one.id, ...one.cited].map((name) => [name, one] as const)));

/** What Kith keeps of its own on the therapy, which names its sources in turn; a citation may give the section. */
const ownReference = /^IPT protocol reference(, (.+))?$/;

/** A citation looked up: in the bibliography, or a section of Kith’s own reference; null where nobody knows it. */
export function lookUp(citation: string): Source | { reference: string } | null {
  const own = citation.match(ownReference);
  if (own) return { reference: own[2] ?? '' };
  return byName.get(citation) ?? null;
}

/** The papers, books and guidelines among these citations; Kith’s own reference is none. */
export const sourcesCited = (citations: readonly string[]): Source[] =>
  citations.flatMap((citation) => {
    const found = lookUp(citation);
    return found && 'id' in found ? found : [];
  });
