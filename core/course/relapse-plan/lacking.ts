import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { EndingRules } from '#core/protocols/protocol/ending-rules.ts';
import type { RelapsePlanText } from './state.ts';
import { words } from './words.ts';

const { lacks } = words.en;

/** What the plan still lacks before a completed course can be closed. */
export function planLacks(course: Course): string[] {
  return missingFromPlan(course.relapsePlan.plan?.text, protocolFollowedBy(course)?.ending.relapsePlan);
}

/** What the plan needs at least where the protocol does not say. IPT protocol reference, 6.3, MS-20, MS-23. */
const usually: EndingRules['relapsePlan'] = {
  earlySigns: 3,
  relationalSigns: 1,
  triggers: 2,
  people: 2,
  skills: 3,
  actionLevels: ['green', 'amber', 'red'],
  wayBack: 'needed',
};

/** What the plan still lacks, each as a few words; empty when it is complete. */
export function missingFromPlan(plan: RelapsePlanText | undefined, least = usually): string[] {
  if (!plan) return [lacks.plan];
  const { early } = plan.signs;
  const few = (found: number, least: number, what: string) =>
    found < least ? [`${what} (${found} of at least ${least})`] : [];
  return [
    ...few(early.length, least.earlySigns, lacks.early),
    ...few(
      early.filter((one) => one.domain === 'relational').length,
      least.relationalSigns,
      lacks.relational,
    ),
    ...few(plan.triggers.length, least.triggers, lacks.triggers),
    ...few(new Set(plan.people.map((one) => one.who)).size, least.people, lacks.people),
    ...few(plan.skills.length, least.skills, lacks.skills),
    ...least.actionLevels
      .filter((level) => plan.actions[level].length === 0)
      .map((level) => `${level} actions`),
    ...(plan.wayBack || least.wayBack === 'optional' ? [] : [lacks.wayBack]),
  ];
}
