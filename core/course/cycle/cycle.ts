import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { withChanged } from '#core/course/shared/versioned-text.ts';
import { cycleActs } from './acts.ts';
import { forTheClient } from './for-the-client.ts';
import { type Cycle, type Cycles, type DrawnCycle, facts, start } from './state.ts';

const rewrite = (state: Cycles, id: string, write: (before: Cycle) => Cycle): Cycles => ({
  cycles: withChanged(state.cycles, id, write),
});

const textOf = ({ versions }: Cycle, node: string) =>
  versions.at(-1)?.nodes.find(({ id: each }) => each === node)?.text ?? '';

const latest = (versions: DrawnCycle[], write: (drawn: DrawnCycle) => DrawnCycle) =>
  versions.map((each, index) => (index === versions.length - 1 ? write(each) : each));

export const cycle = chapter({
  start,
  facts,
  sentences: {
    en: {
      CycleDrawn: 'The cycle was drawn.',
      CycleShared: 'The cycle was shared.',
      GuessChecked: 'A guess in the cycle was checked.',
      BreakTried: 'A way out of the cycle was tried.',
    },
  },
  fold: {
    CycleDrawn(state, { cycle: drawn, drawing: data, as }, { on }) {
      const before = state.cycles.find((each) => each.id === drawn);
      const shared = as === 'client' ? on : ('not_yet' as const);
      const version = { ...data, version: (before?.versions.length ?? 0) + 1, on, shared, as };
      if (!before)
        return { cycles: [...state.cycles, { id: drawn, versions: [version], checks: [], tried: [] }] };
      return rewrite(state, drawn, (each) => ({ ...each, versions: [...each.versions, version] }));
    },
    CycleShared: (state, data, { on }) =>
      rewrite(state, data.cycle, (each) => ({
        ...each,
        versions: latest(each.versions, (last) => ({ ...last, shared: on })),
      })),
    GuessChecked: (state, { cycle: which, ...data }, { on }) =>
      rewrite(state, which, (each) => ({
        ...each,
        checks: [...each.checks, { ...data, text: textOf(each, data.node), on }],
        versions: latest(each.versions, (last) => ({
          ...last,
          nodes: last.nodes.map((node) => (node.id === data.node ? { ...node, certainty: 'known' } : node)),
        })),
      })),
    BreakTried: (state, { cycle: which, ...data }, { on }) =>
      rewrite(state, which, (each) => ({ ...each, tried: [...each.tried, { ...data, on }] })),
  },
  acts: cycleActs,
  seenBy: toClientAs(start, (state) => ({ cycles: state.cycles.flatMap(forTheClient) })),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
