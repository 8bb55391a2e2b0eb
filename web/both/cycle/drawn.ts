import type { FormOf } from '#core/course/book.ts';
import type { Cycle, CycleNode, DrawnCycle } from '#core/course/cycle/state.ts';
import { type CycleKey, cycleOrder, type CycleNode as PictureNode } from '#web/pictures/cycle/cycle.tsx';

export type CycleForm = FormOf<'drawCycle'>;
export type CyclePlaces = CycleForm['nodes'];
type Loop = Pick<CycleForm, 'nodes' | 'edges'>;

/** What is drawn again: the latest drawing as it stands, or an empty one. @param title of a cycle not drawn yet */
export function drawnAgain(cycle: Cycle | undefined, title: string): CycleForm {
  const now = cycle?.versions.at(-1);
  return {
    title: now?.title ?? title,
    nodes: now?.nodes ?? [],
    edges: now?.edges ?? [],
    breakPoints: now?.breakPoints ?? [],
    virtuous: now?.virtuous,
    state: now?.state ?? 'draft',
    cycle: cycle?.id,
    version: now?.version ?? 0,
  };
}

const isKey = (key: CycleNode['key']): key is CycleKey => cycleOrder.some((each) => each === key);

/** The places of a drawing as the picture takes them. @param nameOf the name of a person; empty for nobody known */
export function pictured(nodes: readonly CycleNode[], nameOf: (person: string) => string): PictureNode[] {
  return nodes.flatMap(({ key, text, certainty, people, intensity }) =>
    isKey(key)
      ? [{ key, text, certainty, intensity, people: people.map(nameOf).filter((name) => name !== '') }]
      : [],
  );
}

/** Where a place to break the cycle stands in the picture. */
export function breaksPictured({ nodes, breakPoints }: DrawnCycle, kindSays: (kind: string) => string) {
  return breakPoints.flatMap(({ at, plan, kind }) => {
    const key = nodes.find(({ id }) => id === at)?.key;
    return key && isKey(key) ? [{ at: key, plan: plan || kindSays(kind) }] : [];
  });
}

/** A loop with the words of one place changed; a place is drawn once it has words. */
export function withWords(nodes: CyclePlaces, key: CycleKey, text: string): CyclePlaces {
  const before = nodes.find((node) => node.key === key);
  const others = nodes.filter((node) => node.key !== key);
  return text === '' ? others : [...others, { ...(before ?? { id: key, key }), text }];
}

/** The places in their order, arrows from each to the next, and the last one back to the mood or to what is done. */
export function closedLoop(nodes: CyclePlaces): Loop {
  const drawn = cycleOrder.flatMap((key) => nodes.find((node) => node.key === key && node.text.trim()) ?? []);
  const turn = drawn.find(({ key }) => key === 'mood') ?? drawn.find(({ key }) => key === 'behaviour');
  const chain = drawn.slice(1).map((node, at) => ({ from: drawn[at]?.id ?? node.id, to: node.id }));
  const last = drawn.at(-1);
  const back = turn && last && turn !== last ? [{ from: last.id, to: turn.id }] : [];
  const own = nodes.filter(({ key }) => key === 'custom');
  return { nodes: [...drawn, ...own], edges: [...chain, ...back] };
}

/** What is sent of a form: both loops closed, and no place to break the cycle where nothing is drawn. */
export function drawnOf({ nodes, breakPoints = [], virtuous }: CycleForm) {
  const turned = virtuous && closedLoop(virtuous.nodes);
  const loop = closedLoop(nodes);
  const onLoop = breakPoints.filter(({ at }) => loop.nodes.some(({ id }) => id === at));
  return { ...loop, breakPoints: onLoop, virtuous: turned && turned.nodes.length > 0 ? turned : undefined };
}
