import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseUnknown } from '#core/course/inventory/people-named.ts';
import { writerOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { refuse, refuseStale } from '#core/forms/refusal.ts';
import { guessesNamed, unfitDrawing } from './rules.ts';
import { type Cycle, type CycleNode, type Drawing, type DrawnCycle, drawing } from './shapes.ts';
import { type Cycles, checked, cycleId, fact, facts, start, tried } from './state.ts';

const cycleOf = (course: Course, wanted: string) => course.cycle.cycles.find((each) => each.id === wanted);
const noSuchCycle = () => refuse('no-such-cycle', 'This cycle is not in the course. Draw it first.');

function rewrite(state: Cycles, wanted: string, write: (cycle: Cycle) => Cycle): Cycles {
  return { cycles: state.cycles.map((each) => (each.id === wanted ? write(each) : each)) };
}

/** People named in the drawing who were not in it before. */
function peopleAdded({ nodes, virtuous }: Drawing, before: Cycle | undefined): string[] {
  const last = before?.versions.at(-1);
  const named = (all: readonly CycleNode[] = []) => all.flatMap(({ people }) => people);
  const known = [...named(last?.nodes), ...named(last?.virtuous?.nodes)];
  return [...named(nodes), ...named(virtuous?.nodes)].filter((person) => !known.includes(person));
}

const textOf = ({ versions }: Cycle, node: string) =>
  versions.at(-1)?.nodes.find(({ id: each }) => each === node)?.text ?? '';

const latest = (versions: DrawnCycle[], write: (drawn: DrawnCycle) => DrawnCycle) =>
  versions.map((each, index) => (index === versions.length - 1 ? write(each) : each));

export const cycle = chapter({
  start,
  facts,
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
  acts: {
    drawCycle: act({
      says: 'Draw the cycle, or draw it again as a new version; the client may draw it too.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: drawing.extend({
        /** Absent for a new cycle; else the one drawn again, with the version that was on the screen. */
        cycle: id.optional(),
        version: z.number().int().min(0).default(0),
      }),
      decide(course, { cycle: redrawn, version, ...form }, doing) {
        const before = redrawn === undefined ? undefined : cycleOf(course, redrawn);
        if (redrawn !== undefined && !before) return noSuchCycle();
        const seen = before && (doing.as === 'client' ? forTheClient(before) : [before])[0]?.versions.at(-1);
        if (seen && version < seen.version) {
          return refuseStale('Somebody drew this cycle again meanwhile. Look at it and draw yours again.', {
            text: seen,
            version: seen.version,
          });
        }
        const refused =
          unfitDrawing(form, before, course) ?? refuseUnknown(course, peopleAdded(form, before), doing);
        if (refused) return refused;
        const drawn = {
          cycle: redrawn ?? doing.id,
          drawing: guessesNamed(form, before),
          as: writerOf(doing),
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
  },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { cycles: state.cycles.flatMap(forTheClient) } : start;
  },
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});

/** The client sees the versions that were shared, or that they drew. */
function forTheClient(each: Cycle): Cycle[] {
  const versions = each.versions.filter(({ shared }) => shared !== 'not_yet');
  return versions.length > 0 ? [{ ...each, versions }] : [];
}
