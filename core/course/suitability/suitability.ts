import type { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { rulesAgainst } from './against.ts';
import { fact, facts, form, type SuitabilityDecision, start } from './state.ts';

function refuseTooEasy(asked: z.output<typeof form>): Refusal | undefined {
  const against = rulesAgainst(asked).filter(({ id }) => id !== 'SU-13');
  if (asked.decision === 'suitable' && against.length > 0) {
    const which = against.map(({ id, asks }) => `${id} “${asks}”`).join('; ');
    return refuse(
      'unsuitable',
      `A yes to ${which} does not go with “suitable”: choose suitable with adaptation, not now or not suitable.`,
      { rules: against.map(({ id }) => id) },
    );
  }
  if (asked.decision !== 'suitable' && !asked.adaptation && asked.alternatives.length === 0) {
    return refuse(
      'what-instead',
      'Say what is changed to make it fit, where the client is referred, or what is offered instead.',
    );
  }
}

export const suitability = chapter({
  start,
  facts,
  sentences: {
    en: {
      SuitabilityDecided: 'Suitability for IPT was decided.',
    },
  },
  fold: {
    SuitabilityDecided: (state, data, { act: decision, on }) => ({
      decisions: [...state.decisions, { ...data, id: decision, on }],
    }),
  },
  acts: {
    decideSuitability: act({
      says: 'Decide whether IPT fits this client now, with reasons and the clinician who decided.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        const refused = refuseTooEasy(asked);
        if (refused) return refused;
        const { violenceAtHome: answer, violenceAsked } = asked.screen;
        if (answer !== 'not_asked' && violenceAsked !== 'alone') {
          return refuse(
            'ask-alone',
            'Safety at home is asked of the client alone. Record it as not asked until that has happened.',
          );
        }
        return [fact('SuitabilityDecided', doing.on, asked)];
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
