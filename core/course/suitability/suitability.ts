import type { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { suitabilityRules } from './rules.ts';
import { fact, facts, form, type SuitabilityDecision, type screened, start } from './state.ts';

export type Screened = z.output<typeof screened>;

/** The decision that holds now. */
export const suitabilityNow = (course: Course) => course.suitability.decisions.at(-1);

/** Whether violence at home was told or suspected when it was last asked. */
export function violenceAtHome(course: Course): boolean {
  const answer = suitabilityNow(course)?.screen.violenceAtHome;
  return answer === 'yes' || answer === 'possible';
}

const screenRules = {
  psychosis: 'SU-15',
  bipolar: 'SU-16',
  substances: 'SU-17',
  violenceAtHome: 'SU-21',
} as const;

/** The rules that speak against plain IPT, by the answers and by what the screen found (SU-15, SU-16, SU-17, SU-21). */
export function rulesAgainst({ answers, screen }: Pick<z.output<typeof form>, 'answers' | 'screen'>) {
  const told = new Set(answers.filter(({ answer }) => answer === 'yes').map(({ rule }) => rule));
  for (const [flag, rule] of Object.entries(screenRules)) {
    if (screen[flag as keyof typeof screenRules] === 'yes') told.add(rule);
  }
  return suitabilityRules.filter(({ id, result }) => told.has(id) && result !== 'indicates');
}

function tooEasy(asked: z.output<typeof form>): Refusal | undefined {
  const against = rulesAgainst(asked).filter(({ id }) => id !== 'SU-13');
  if (asked.decision === 'suitable' && against.length > 0) {
    const which = against.map(({ id, asks }) => `${id} “${asks}”`).join('; ');
    return refuse(
      'unsuitable',
      `A yes to ${which} does not go with “suitable”: choose suitable with adaptation, not now or not suitable.`,
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
        const refused = tooEasy(asked);
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
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { decisions: state.decisions.map(forTheClient) } : start;
  },
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
