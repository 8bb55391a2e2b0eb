import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { fact, facts, form, start } from './medication-state.ts';
import { medicationWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'since-future': { en: '{{name}} cannot be taken since {{since}}. Check the day.' },
});

export const medication = chapter({
  start,
  facts,
  sentences: {
    en: {
      MedicationConsidered: 'Medication was considered.',
    },
  },
  fold: {
    MedicationConsidered: (state, data, fact) => ({ considered: [...state.considered, dated(data, fact)] }),
  },
  acts: {
    considerMedication: act({
      says: medicationWords.en.recordWhatIsTaken,
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        const unborn = asked.taking.find(({ since }) => since && since.slice(0, 4) > doing.today.slice(0, 4));
        if (unborn)
          return mayNot('since-future', {
            name: unborn.name,
            since: unborn.since ?? '',
          });
        return [fact('MedicationConsidered', doing.on, asked)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
