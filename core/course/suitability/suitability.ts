import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { licenceToRecord, refuseToDecide } from '#core/credentials/licence.ts';
import { refuse } from '#core/forms/refusal.ts';
import { violenceToldAt } from './decided.ts';
import { refuseTooEasy } from './decision-within-rules.ts';
import { fact, facts, form, type SuitabilityDecision, start } from './state.ts';
import { suitabilityWords } from './words.ts';

export const suitability = chapter({
  start,
  facts,
  sentences: {
    en: {
      SuitabilityDecided: 'Suitability for IPT was decided.',
    },
  },
  fold: {
    SuitabilityDecided: (state, data, { act: decision, on, by, seq }) => ({
      decisions: [...state.decisions, { ...data, id: decision, on, by, seq }],
    }),
  },
  acts: {
    decideSuitability: act({
      says: suitabilityWords.en.decideWhetherIptFits,
      who: ['therapist', 'supervisor'],
      // A screening may have come with the referral.
      happens: 'before_opening_too',
      open: (course, doing) => whileOpen(course) ?? refuseToDecide(doing),
      form,
      decide(course, asked, doing) {
        const refused = refuseTooEasy(asked, violenceToldAt(course));
        if (refused) return refused;
        const { violenceAtHome: answer, violenceAsked } = asked.screen;
        if (answer !== 'not_asked' && violenceAsked !== 'alone') {
          return refuse('ask-alone', suitabilityWords.en.safetyAtHomeIsAsked);
        }
        return [
          fact('SuitabilityDecided', doing.on, {
            ...asked,
            clinician: doing.name ?? '',
            ...licenceToRecord(doing),
          }),
        ];
      },
    }),
  },
  seenBy: toClientAs(start, (state) => ({ decisions: state.decisions.map(forTheClient) })),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});

/** The client sees what was decided, by whom and what else is offered; the screening stays off their screen. */
function forTheClient(decision: SuitabilityDecision): SuitabilityDecision {
  const unseen = 'not_asked' as const;
  return {
    ...decision,
    answers: [],
    screen: {
      psychosis: unseen,
      bipolar: unseen,
      substances: unseen,
      violenceAtHome: unseen,
      violenceAsked: 'not_yet',
    },
    reasons: [],
    adaptation: '',
    notes: '',
  };
}
