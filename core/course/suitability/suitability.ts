import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter, isClinician } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { line, lines, maybe } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { suitabilityRuleIds, suitabilityRules } from './rules.ts';

const screened = z.enum(['no', 'possible', 'yes', 'prefer_not_to_say', 'not_asked']);
export type Screened = z.output<typeof screened>;

const decisions = ['suitable', 'suitable_with_adaptation', 'not_now', 'not_suitable'] as const;

const form = z.object({
  mainProblem: line('The main problem'),
  linkedToRelationships: z.enum(['yes', 'perhaps', 'no']),
  answers: z
    .array(
      z.object({
        rule: z.enum(suitabilityRuleIds),
        answer: z.enum(['yes', 'partly', 'no', 'unknown']),
        note: maybe,
      }),
    )
    .max(100)
    .default([]),
  /** Asked of the client alone, with nobody in earshot. */
  screen: z.object({
    psychosis: screened,
    bipolar: screened,
    substances: screened,
    violenceAtHome: screened,
    violenceAsked: z.enum(['alone', 'not_alone', 'not_yet']),
  }),
  decision: z.enum(decisions),
  reasons: z
    .array(line('The reason'))
    .min(1, 'Give at least one reason for the decision.')
    .max(40, 'Keep this under 40 reasons.'),
  /** What is changed to make it fit, or where the client is referred, or what is offered instead. */
  adaptation: maybe,
  alternatives: lines,
  clinician: line('The clinician who decided'),
  notes: maybe,
});

/** One decision on whether IPT fits this client now, and who made it (I-17; IPT protocol reference, 9.1). */
export interface SuitabilityDecision extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Suitability {
  decisions: SuitabilityDecision[];
}

const facts = { SuitabilityDecided: form };
const fact = factsOf(facts);
const start: Suitability = { decisions: [] };

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
