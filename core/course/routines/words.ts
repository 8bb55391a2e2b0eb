import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      writeRoutine:
        'Write a routine to build up: what, on which days, with whom, and the first small step (GR-7, RT-7).',
      noteRoutine: 'Note how a routine went on a day; a day without it is no failure.',
      setRoutineAside: 'Set a routine aside, with a word on what became of it.',
    },
    fields: {
      what: 'The routine',
      became: 'What became of it',
      kept: 'Say how it went: as planned, a little, or not that day.',
    },
  },
};

/** Why a routine cannot be changed so. */
export const refuseBecause = refusalsOf({
  'no-such-routine': { en: 'This routine is not in the record. Write it first.' },
  'routine-set-aside': { en: 'This routine was set aside. Write it as a new one to take it up again.' },
});
