import type { z } from 'zod';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { SuitabilityRule } from './rules.ts';
import { rulesAgainst } from './rules-against.ts';
import type { form, SuitabilityDecision } from './state.ts';
import { decisionWithinRulesWords, refuseBecause } from './words.ts';

type Asked = z.output<typeof form>;

const named = (rules: readonly SuitabilityRule[]) => ({
  which: rules.map(({ id, asks }) => `${id} “${asks}”`).join('; '),
  rules: rules.map(({ id }) => id),
});

/** Treated first or alongside, IPT within a crisis plan, not as the only treatment: adapted, it may go on (9.1, SU-17, SU-18, SU-20). */
const mayGoAlongside: readonly string[] = ['SU-17', 'SU-18', 'SU-20'];

/** The rules told that no adaptation lifts: not indicated now, or to stop (9.1, SU-15, SU-16, SU-22, SU-23, SU-25). */
function stopping(asked: Asked): SuitabilityRule[] {
  return rulesAgainst(asked).filter(
    ({ id, result }: SuitabilityRule) => result !== 'adapts' && !mayGoAlongside.includes(id),
  );
}

/** What the client is asked before anything is offered; declining is an answer. IPT protocol reference, 9.1, SU-15 to SU-17 and SU-21. */
const notScreened = ({ screen }: Asked) =>
  (['psychosis', 'bipolar', 'substances', 'violenceAtHome'] as const).filter(
    (one) => screen[one] === 'not_asked',
  );

/** Without a tie to people or events, and no looking for one, IPT has nothing to take hold of (9.1, SU-02, SU-23). */
const hasNoTie = ({ linkedToRelationships, answers }: Asked) =>
  linkedToRelationships === 'no' || answers.some(({ rule, answer }) => rule === 'SU-02' && answer === 'no');

function refuseOffering(asked: Asked): Refusal | undefined {
  const stops = stopping(asked);
  const against = rulesAgainst(asked).filter(({ id }) => id !== 'SU-13');
  if (asked.decision === 'suitable' && against.length > 0) return refuseBecause('unsuitable', named(against));
  if (stops.length > 0) return refuseBecause('rule-stops', named(stops));
  if (hasNoTie(asked)) return refuseBecause('no-tie');
  const open = notScreened(asked);
  return open.length > 0 ? refuseBecause('not-screened', { screens: open }) : undefined;
}

/** What was told of violence at home counts while the client would rather not say more of it (SU-21). */
const withWhatWasTold = (asked: Asked, told: SuitabilityDecision | undefined): Asked =>
  told && asked.screen.violenceAtHome === 'prefer_not_to_say'
    ? { ...asked, screen: { ...asked.screen, violenceAtHome: told.screen.violenceAtHome } }
    : asked;

/**
 * Why IPT cannot be offered, or something else be decided, by these answers. IPT protocol reference, 9.1.
 * @param told the decision at which violence at home was told, where it stands
 */
export function refuseTooEasy(asked: Asked, told: SuitabilityDecision | undefined): Refusal | undefined {
  const offers = asked.decision === 'suitable' || asked.decision === 'suitable_with_adaptation';
  const refused = offers ? refuseOffering(withWhatWasTold(asked, told)) : undefined;
  if (refused) return refused;
  if (asked.decision !== 'suitable' && !asked.adaptation && asked.alternatives.length === 0) {
    return refuse('what-instead', decisionWithinRulesWords.en.sayWhatIsChanged);
  }
}
