import type { Said } from '#core/words/said-shape.ts';
import { type ComparedBy, comparedBy, type Treatment, treatments } from './treatments.ts';
import { comparisonWords } from './words.ts';

/** One thing said of one treatment: in words, with what it is taken from; where it is a claim, by its id in the register. */
export interface Compared {
  says: Said;
  /** A description by those who give it, or what reviews and trials found. */
  from: 'described' | 'found';
  sources: readonly string[];
  claims: readonly string[];
}

export interface ComparedRow {
  id: ComparedBy;
  what: Said;
  cells: Readonly<Record<Treatment, Compared>>;
}

/** When the comparison was written and held against its sources. */
export const comparedOn = '2026-11';

/** What a description of each is taken from, where a row names nothing else. */
const described: Readonly<Record<Treatment, readonly string[]>> = {
  ipt: ['WMK18', 'MW04', 'IPT protocol reference, 10'],
  cbt: ['IPT protocol reference, 10'],
  psychodynamic: ['IPT protocol reference, 10'],
  psychoanalysis: ['IPT protocol reference, 10'],
  medication: ['IPT protocol reference, 1.3 and 10'],
  waiting: ['IPT protocol reference, 9.1'],
};

/** Where a cell says how well something is known to work, or on what history it stands: the claims it points to. */
const pointsTo: Partial<Record<ComparedBy, Partial<Record<Treatment, readonly string[]>>>> = {
  'CM-02': { ipt: ['mood-and-people'] },
  'CM-12': { ipt: ['whom-it-suits'] },
  'CM-13': { ipt: ['made-in-the-1970s', 'sullivan-meyer-bowlby'] },
  'CM-14': { ipt: ['how-it-works'] },
  'CM-15': {
    ipt: ['eases-depression', 'beside-other-therapies', 'beside-medication'],
    cbt: ['cbt-evidence'],
    psychodynamic: ['psychodynamic-evidence'],
    medication: ['beside-medication', 'with-medication'],
    waiting: ['waiting-after-a-birth'],
  },
  'CM-19': { ipt: ['whom-it-suits'] },
};

const { row: en } = comparisonWords.en;

function cell(id: ComparedBy, treatment: Treatment): Compared {
  const claims = pointsTo[id]?.[treatment] ?? [];
  const from = id === 'CM-15' && claims.length > 0 ? 'found' : 'described';
  return { says: { en: en[id][treatment] }, from, sources: described[treatment], claims };
}

/** Every row and every treatment (CM-01 to CM-20). */
export const comparison: readonly ComparedRow[] = comparedBy.map((id) => ({
  id,
  what: { en: en[id].what },
  cells: Object.fromEntries(treatments.map((one) => [one, cell(id, one)])) as ComparedRow['cells'],
}));
