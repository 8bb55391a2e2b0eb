import { roleTransition } from '#core/protocols/areas/role-transition.ts';
import type { Transition } from './state.ts';

export const transitionStrategies = roleTransition.strategies.map(({ id }) => id);
export type TransitionStrategy = (typeof transitionStrategies)[number];

/** The strategies of a transition that have something in the record, in the manual's order. IPT protocol reference, 2.3.3. */
export function transitionStrategiesUsed(transition: Transition): TransitionStrategy[] {
  const { texts, losses, demands, skills, supports } = transition;
  const written: Record<TransitionStrategy, boolean> = {
    'RT-1': texts.link !== undefined,
    'RT-2': texts.oldRole !== undefined,
    'RT-3': losses.length > 0,
    'RT-4': texts.narrative !== undefined,
    'RT-5': texts.newRole !== undefined,
    'RT-6': demands.length > 0,
    'RT-7': skills.length > 0,
    'RT-8': supports.length > 0,
    'RT-9': texts.identity !== undefined,
  };
  return transitionStrategies.filter((strategy) => written[strategy]);
}

/** How far the client has come in mastering the new role: each skill with its first and latest confidence, 0 to 10 (RT-7). */
export function roleSkillsOverTime(
  transition: Transition,
): { skill: string; first: number; latest: number }[] {
  return transition.skills.flatMap(({ id, text }) => {
    const ratings = transition.confidence[id] ?? [];
    const [first] = ratings;
    const latest = ratings.at(-1);
    return first && latest ? [{ skill: text.skill, first: first.confidence, latest: latest.confidence }] : [];
  });
}

/** Whether the new role was described before anything lost was mourned: a drift worth naming. IPT protocol reference, 2.3.3 pitfalls. */
export function newRoleBeforeMourning(
  transition: Transition,
): 'mourned' | 'not_yet_mourned' | 'not_described' {
  if (!transition.texts.newRole) return 'not_described';
  return transition.losses.length > 0 ? 'mourned' : 'not_yet_mourned';
}
