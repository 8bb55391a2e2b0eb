import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { stillNaming } from '#core/course/inventory/people-named.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { forTheClient } from './for-the-client.ts';
import { refuseDrawing, withGuessesMarked } from './rules.ts';
import { type Cycle, type CycleNode, checked, cycleId, drawing, fact, tried } from './state.ts';
import { actsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'already-shared': { en: 'The client can see this cycle already. Nothing needs to change.' },
  'no-such-node': { en: 'This place is not in the cycle as it is drawn now. Choose one that is.' },
});

const cycleOf = (course: Course, wanted: string) => course.cycle.cycles.find((each) => each.id === wanted);
const namedStill = (course: Course, nodes: CycleNode[], before: Cycle | undefined, doing: Doing) => {
  const drawn = before?.versions.at(-1)?.nodes ?? [];
  return nodes.map((node) => {
    const named = drawn.find(({ id: same }) => same === node.id)?.people ?? [];
    return { ...node, people: stillNaming(course, named, node.people, doing) };
  });
};
const noSuchCycle = () => refuse('no-such-cycle', actsWords.en.thisCycleIsNot);

/** What can be done with the cycle. */
export const cycleActs = {
  drawCycle: act({
    says: actsWords.en.drawCycleOrDraw,
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
        refuseStaleText(seen && { text: seen, version: seen.version }, version, actsWords.en.drawnAgain) ??
        refuseDrawing(form, before, course);
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
    says: actsWords.en.showClientCycle,
    who: ['therapist'],
    reaches: 'shares',
    open: whileOpen,
    form: z.object(cycleId),
    decide(course, form, doing) {
      const last = cycleOf(course, form.cycle)?.versions.at(-1);
      if (!last) return noSuchCycle();
      if (last.shared !== 'not_yet') return mayNot('already-shared');
      return [fact('CycleShared', doing.on, form)];
    },
  }),
  checkGuess: act({
    says: actsWords.en.recordWhatOtherPersonSaid,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: checked,
    decide(course, form, doing) {
      const nodes = cycleOf(course, form.cycle)?.versions.at(-1)?.nodes ?? [];
      if (!nodes.some(({ id: node }) => node === form.node)) {
        return mayNot('no-such-node');
      }
      return [fact('GuessChecked', doing.on, form)];
    },
  }),
  tryBreak: act({
    says: actsWords.en.recordThatBreakingCycle,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: tried,
    decide(course, form, doing) {
      const points = cycleOf(course, form.cycle)?.versions.at(-1)?.breakPoints ?? [];
      if (!points.some(({ id: point }) => point === form.breakPoint)) {
        return refuse('no-such-break', actsWords.en.thisPlaceToBreakCycle);
      }
      return [fact('BreakTried', doing.on, form)];
    },
  }),
};
