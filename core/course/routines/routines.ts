import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { nextVersion, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { line } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { fact, facts, named, type Routine, routine, routineNoted, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

function routineOf(course: Course, routineId: string): Routine | Refusal {
  const found = course.routines.routines.find(({ id }) => id === routineId);
  if (!found) return refuseBecause('no-such-routine');
  return found.setAside ? refuseBecause('routine-set-aside') : found;
}

/** Routines built up in small steps after a loss or in a new role. */
export const routines = chapter({
  start,
  facts,
  sentences: {
    en: {
      RoutineWritten: 'A routine to build up was written.',
      RoutineNoted: 'How a routine went was noted.',
      RoutineSetAside: 'A routine was set aside.',
    },
  },
  fold: {
    RoutineWritten: (state, { id, text }, written) => {
      const before = state.routines.find((one) => one.id === id);
      const now = nextVersion(before, text, written);
      return before
        ? { routines: withPartsChanged(state.routines, id, () => now) }
        : { routines: [...state.routines, { id, ...now, since: written.on, noted: [], setAside: null }] };
    },
    RoutineNoted: (state, { routineId, noted }, { on, by }) => ({
      routines: withPartsChanged(state.routines, routineId, (one) => ({
        // The later word about a day holds.
        noted: [...one.noted.filter((other) => other.on !== on), { ...noted, on, by }],
      })),
    }),
    RoutineSetAside: (state, { routineId, became }, { on, by }) => ({
      routines: withPartsChanged(state.routines, routineId, () => ({ setAside: { became, on, by } })),
    }),
  },
  acts: {
    writeRoutine: entryAct({
      says: words.en.acts.writeRoutine,
      who: clientAndTherapist,
      where: z.object({}),
      shape: routine,
      type: 'RoutineWritten',
      find: (course) => course.routines.routines.filter(({ setAside }) => !setAside),
      unless: (course, _where, { personId, withWhom }, { as }) =>
        refuseWithUnsafe(course, personId ? [personId] : [], as, withWhom),
    }),
    noteRoutine: act({
      says: words.en.acts.noteRoutine,
      who: clientAndTherapist,
      form: routineNoted.extend(named),
      open: whileOpen,
      decide(course, form, doing) {
        const found = routineOf(course, form.routineId);
        if (isRefusal(found)) return found;
        const noted = routineNoted.parse(form);
        return [fact('RoutineNoted', doing.on, { routineId: found.id, noted })];
      },
    }),
    setRoutineAside: act({
      says: words.en.acts.setRoutineAside,
      who: clientAndTherapist,
      form: z.object({ ...named, became: line(words.en.fields.became) }),
      open: whileOpen,
      decide(course, form, doing) {
        const found = routineOf(course, form.routineId);
        return isRefusal(found) ? found : [fact('RoutineSetAside', doing.on, form)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'areaWork' },
  carriesOver: 'stays_behind',
});
