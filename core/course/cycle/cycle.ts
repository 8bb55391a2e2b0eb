import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { stillNaming } from '#core/course/inventory/people-named.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText, withChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { forTheClient } from './for-the-client.ts';
import { refuseDrawing, withGuessesMarked } from './rules.ts';
import {
  type Cycle,
  type CycleNode,
  type Cycles,
  checked,
  cycleId,
  type DrawnCycle,
  drawing,
  fact,
  facts,
  start,
  tried,
} from './state.ts';

const rewrite = (state: Cycles, id: string, write: (before: Cycle) => Cycle): Cycles => ({
  cycles: withChanged(state.cycles, id, write),
});

const textOf = ({ versions }: Cycle, node: string) =>
  versions.at(-1)?.nodes.find(({ id: each }) => each === node)?.text ?? '';

const latest = (versions: DrawnCycle[], write: (drawn: DrawnCycle) => DrawnCycle) =>
  versions.map((each, index) => (index === versions.length - 1 ? write(each) : each));

const cycleOf = (course: Course, wanted: string) => course.cycle.cycles.find((each) => each.id === wanted);
const namedStill = (course: Course, nodes: CycleNode[], before: Cycle | undefined, doing: Doing) => {
  const drawn = before?.versions.at(-1)?.nodes ?? [];
  return nodes.map((node) => {
    const named = drawn.find(({ id: same }) => same === node.id)?.people ?? [];
    return { ...node, people: stillNaming(course, named, node.people, doing) };
  });
};
const noSuchCycle = () => refuse('no-such-cycle', 'This cycle is not in the course. Draw it first.');

const cycleActs = {
  drawCycle: act({
    says: 'Draw the cycle, or draw it again as a new version; the client may draw it too.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: drawing.extend({
      /** Absent for a new cycle; else the one drawn again, with the version that was on the screen. */
      cycle: id.optional(),
      version: whole.min(0).default(0),
    }),
    decide(course, { cycle: redrawn, version, ...form }, doing) {
      const before = redrawn === undefined ? undefined : cycleOf(course, redrawn);
      if (redrawn !== undefined && !before) return noSuchCycle();
      const seen = before && (doing.as === 'client' ? forTheClient(before) : [before])[0]?.versions.at(-1);
      const refused =
        refuseStaleText(
          seen && { text: seen, version: seen.version },
          version,
          'Somebody drew this cycle again meanwhile. Look at it and draw yours again.',
        ) ?? refuseDrawing(form, before, course);
      if (refused) return refused;
      const drawn = {
        cycle: redrawn ?? doing.id,
        drawing: withGuessesMarked({ ...form, nodes: namedStill(course, form.nodes, before, doing) }, before),
        as: authorOf(doing),
      };
      return [fact('CycleDrawn', doing.on, drawn)];
    },
  }),
  shareCycle: act({
    says: 'Show the client the cycle as it is drawn now.',
    who: ['therapist'],
    open: whileOpen,
    form: z.object(cycleId),
    decide(course, form, doing) {
      const last = cycleOf(course, form.cycle)?.versions.at(-1);
      if (!last) return noSuchCycle();
      if (last.shared !== 'not_yet')
        return refuse('already-shared', 'The client can see this cycle already.');
      return [fact('CycleShared', doing.on, form)];
    },
  }),
  checkGuess: act({
    says: 'Record what the other person said when the guess about them was checked.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: checked,
    decide(course, form, doing) {
      const nodes = cycleOf(course, form.cycle)?.versions.at(-1)?.nodes ?? [];
      if (!nodes.some(({ id: node }) => node === form.node)) {
        return refuse('no-such-node', 'This place is not in the cycle as it is drawn now.');
      }
      return [fact('GuessChecked', doing.on, form)];
    },
  }),
  tryBreak: act({
    says: 'Record that breaking the cycle was tried at one of its places, and what happened.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: tried,
    decide(course, form, doing) {
      const points = cycleOf(course, form.cycle)?.versions.at(-1)?.breakPoints ?? [];
      if (!points.some(({ id: point }) => point === form.breakPoint)) {
        return refuse('no-such-break', 'This place to break the cycle is not marked. Mark it first.');
      }
      return [fact('BreakTried', doing.on, form)];
    },
  }),
};

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
