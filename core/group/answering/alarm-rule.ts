import type { Urgency } from '#core/course/risk/urgency.ts';
import type { Said } from '#core/words/said-shape.ts';

/**
 * What a facilitator does now where a member’s answer asks for somebody, in words and in their order; also read from a
 * telephone without a line. It scores nothing, and puts nobody’s judgement in the facilitator’s place.
 */

/** An alarm of a member waits for no next session. IPT protocol reference, 12.1. */
export type UrgencyInGroup = Exclude<Urgency, 'before_next_session'>;

export interface Step {
  id: string;
  /** {{name}}, {{reach}} and {{nearest}} are those named beforehand. */
  says: Said;
  /** `named`: only where somebody was named who answers; `nearest`: only where the nearest help was. */
  needs?: 'named' | 'nearest';
  sources: readonly string[];
}

const risk = ['IPT protocol reference, 7.6, risk'];
const settled = ['IPT protocol reference, 12.1'];
const asked = ['IPT protocol reference, 9.3'];

const write: Step = {
  id: 'write',
  says: { en: 'Write down what they said, in their words, what was agreed, whom you told, and when.' },
  sources: asked,
};
const supervisor: Step = {
  id: 'supervisor',
  says: { en: 'Tell your supervisor today.' },
  sources: risk,
};

const now: readonly Step[] = [
  {
    id: 'stay',
    says: { en: 'Stay with them, or have somebody stay whom they trust. They are not alone for a moment.' },
    sources: [...risk, ...settled],
  },
  {
    id: 'apart',
    says: {
      en: 'Sit where the others do not hear. The others are told that you stay with somebody today, and nothing more.',
    },
    sources: risk,
  },
  {
    id: 'call',
    says: { en: 'Call {{name}} now: {{reach}}. Nobody answers? Call the next on the list.' },
    needs: 'named',
    sources: [...risk, ...settled],
  },
  {
    id: 'no-line',
    says: { en: 'No connection? Do not wait for it. Send somebody, or go together: {{nearest}}.' },
    needs: 'nearest',
    sources: risk,
  },
  {
    id: 'send',
    says: {
      en: 'Nobody can be reached? Go together to the nearest health post or hospital, by day or night.',
    },
    sources: risk,
  },
  {
    id: 'means',
    says: {
      en: 'Ask, with their leave, that somebody they trust takes away what they could do it with.',
    },
    sources: ['IPT protocol reference, 9.4'],
  },
  {
    id: 'until',
    says: { en: 'Stay until a health worker has spoken with them, within the hour, and has taken over.' },
    sources: settled,
  },
  supervisor,
  write,
];

const sameDay: readonly Step[] = [
  {
    id: 'plan',
    says: {
      en: 'Before the round, alone and out of hearing, ask at once: have you thought how you would do it? Do you mean to? A plan is for now.',
    },
    sources: settled,
  },
  {
    id: 'talk',
    says: { en: 'After the meeting, the same day, sit with them alone for the full talk.' },
    sources: settled,
  },
  {
    id: 'call',
    says: { en: 'Call {{name}} today: {{reach}}. Nobody answers? Call the next on the list.' },
    needs: 'named',
    sources: [...risk, ...settled],
  },
  {
    id: 'safety',
    says: {
      en: 'Write their safety steps down with them: what helps, whom they go to, and who is told with their leave.',
    },
    sources: ['IPT protocol reference, 9.4'],
  },
  {
    id: 'again',
    says: { en: 'Agree when you speak again, before the next meeting.' },
    sources: asked,
  },
  supervisor,
  write,
];

const rule: Record<UrgencyInGroup, readonly Step[]> = { now, same_day: sameDay };

/** How soon what a member answered asks for somebody: 1 or 2 the same day; 3, or a plan: now. IPT protocol reference, 12.1. */
export const urgencyInGroup = (value: number, plan: 'yes' | 'no' | 'not_asked'): UrgencyInGroup | null => {
  if (plan === 'yes' || value >= 3) return 'now';
  return value > 0 ? 'same_day' : null;
};

interface Named {
  people: readonly { name: string; reach: string }[];
  nearest: string;
}

/** What the facilitator does now, step by step, with those who were named beforehand. */
export function stepsNow(urgency: UrgencyInGroup, named: Named | null): readonly Step[] {
  const has = { named: (named?.people.length ?? 0) > 0, nearest: (named?.nearest ?? '') !== '' };
  return rule[urgency].filter(({ needs }) => !needs || has[needs]);
}
