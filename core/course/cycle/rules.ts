import type { Course } from '#core/course/course.ts';
import { wasTried } from '#core/course/try-outs/state.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import type { Cycle, CycleNode, Drawing } from './state.ts';
import { rulesWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'node-twice': { en: 'Two places of the cycle have the same id. Give one of them another.' },
  'break-it-first': {
    en: 'The good cycle is drawn once a place to break the other has been tried. Try that first.',
  },
});

/** Whether the arrows lead from a node back to itself. */
function comesBack(from: string, edges: Drawing['edges']): boolean {
  const reached = new Set<string>();
  const next = [from];
  while (next.length > 0) {
    const at = next.pop();
    for (const { from: tail, to } of edges) {
      if (tail !== at || reached.has(to)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return reached.has(from);
}

/** A cycle is closed when its arrows return to the mood or to what the client does (IPT protocol reference, 5.1). */
export function isClosed({ nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>): boolean {
  const turns = nodes.filter(({ key }) => key === 'mood' || key === 'behaviour');
  return turns.some(({ id }) => comesBack(id, edges));
}

function refuseLooseEnd({ nodes, edges, breakPoints }: Drawing): Refusal | undefined {
  const known = new Set(nodes.map(({ id }) => id));
  if (known.size < nodes.length) return mayNot('node-twice');
  const ends = [...edges.flatMap(({ from, to }) => [from, to]), ...breakPoints.map(({ at }) => at)];
  if (ends.some((end) => !known.has(end))) {
    return refuse('loose-end', rulesWords.en.arrowOrBreakLeads);
  }
}

/** Appendix D 28: a complete cycle closes the loop and contains a place to break it. */
function refuseIncomplete(drawing: Drawing): Refusal | undefined {
  if (drawing.state === 'draft') return;
  if (!isClosed(drawing)) {
    return refuse('cycle-open', rulesWords.en.cycleDoesNotCloseLead);
  }
  if (drawing.breakPoints.length === 0) {
    return refuse('no-break-point', rulesWords.en.markAtLeastOnePlace);
  }
}

/** What another person felt stays a guess until it is checked with them (IPT protocol reference, 5.1). */
function refuseUncheckedGuess(drawing: Drawing, before: Cycle | undefined): Refusal | undefined {
  const checked = new Set(before?.checks.map(({ node }) => node));
  const claimed = drawing.nodes.some(
    ({ id, key, certainty }) => key === 'otherFeels' && certainty === 'known' && !checked.has(id),
  );
  if (!claimed) return;
  return refuse('still-a-guess', rulesWords.en.whatTheyFeltIsGuess);
}

/**
 * Whether breaking the cycle was tried at one of its places: recorded as such, or told of the try-out that a place names
 * (IPT protocol reference, 5.1).
 */
export function wasBreakTried(course: Course, cycle: Cycle): boolean {
  const named = (cycle.versions.at(-1)?.breakPoints ?? []).flatMap(({ tryOut }) => tryOut ?? []);
  const told = course.tryOuts.tryOuts.filter(({ id }) => named.includes(id));
  return cycle.tried.length > 0 || told.some((tryOut) => wasTried(tryOut.told.at(-1)?.result));
}

function refuseUnknownTryOut({ breakPoints }: Drawing, course: Course): Refusal | undefined {
  const known = course.tryOuts.tryOuts.map(({ id }) => id);
  if (breakPoints.every(({ tryOut }) => tryOut === undefined || known.includes(tryOut))) return;
  return refuse('no-such-try-out', rulesWords.en.thisTryOutIsNot);
}

function refuseTooSoon(
  { virtuous }: Drawing,
  before: Cycle | undefined,
  course: Course,
): Refusal | undefined {
  if (!virtuous || (before && wasBreakTried(course, before))) return;
  return mayNot('break-it-first');
}

export function refuseDrawing(
  drawing: Drawing,
  before: Cycle | undefined,
  course: Course,
): Refusal | undefined {
  return (
    refuseLooseEnd(drawing) ??
    refuseIncomplete(drawing) ??
    refuseUncheckedGuess(drawing, before) ??
    refuseUnknownTryOut(drawing, course) ??
    refuseTooSoon(drawing, before, course)
  );
}

/**
 * Whether these words are known of the other person: they stood when the guess was checked, or say what was found when
 * it proved different. Words put in their place later are a guess again.
 */
function isKnown({ id, text, certainty }: CycleNode, before: Cycle | undefined): boolean {
  const check = before?.checks.findLast(({ node }) => node === id);
  if (certainty !== 'known' || !check) return false;
  const stood = before?.versions.at(-1)?.nodes.find((node) => node.id === id);
  const unchanged = stood?.certainty === 'known' && stood.text === text;
  const corrected = check.result === 'different' && stood?.text === check.text;
  return unchanged || corrected || check.text === text;
}

/** The drawing with every guess named as one; what they would feel in the good cycle is always a guess. */
export function withGuessesMarked(drawing: Drawing, before: Cycle | undefined): Drawing {
  const named = (nodes: CycleNode[], known: (node: CycleNode) => boolean) =>
    nodes.map((node) =>
      node.key === 'otherFeels'
        ? { ...node, certainty: known(node) ? ('known' as const) : ('guess' as const) }
        : node,
    );
  const { virtuous } = drawing;
  return {
    ...drawing,
    nodes: named(drawing.nodes, (node) => isKnown(node, before)),
    ...(virtuous && { virtuous: { ...virtuous, nodes: named(virtuous.nodes, () => false) } }),
  };
}
