import type { Course } from '#core/course/course.ts';
import { type Evidence, notShown, shown, shownIf } from '#core/course/evidence/shown.ts';
import { shownAsAsked } from '#core/course/evidence/shown-as-asked.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { isMilestonePassed } from '#core/course/protocol-followed/passed-milestones.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import type { Milestone } from '#core/protocols/protocol/milestone.ts';
import { finalLacks } from './final-measures.ts';
import { words } from './words.ts';

const { en } = words;

const handedOver = (course: Course): Evidence => {
  const { handingOver, score } = finalLacks(course);
  if (handingOver) return notShown(en.notHandedOver);
  return score ? notShown(en.noFinalScore) : shown('');
};

/** What a milestone that closing waits for may name, beside what it asks for as data. IPT protocol reference, appendix C. */
const named: Readonly<Record<string, (course: Course) => Evidence>> = {
  endingNamed: ({ ending }) => shownIf(ending.named.length > 0, '', en.neverNamed),
  nextStepDecided: ({ ending }) => shownIf(ending.after, '', en.nothingDecided),
  finalMeasuresAndPlan: handedOver,
  formulationAgreed: (course) => shownIf(agreement(course), '', en.noFormulation),
};

/** Names of evidence in what is asked that closing cannot wait for. */
export function namesClosingCannotRead(asked: EvidenceAsked): string[] {
  if (typeof asked === 'string') return asked in named ? [] : [asked];
  if ('all' in asked) return asked.all.flatMap(namesClosingCannotRead);
  return 'any' in asked ? asked.any.flatMap(namesClosingCannotRead) : [];
}

/** The milestones without which a course under this form of therapy is not closed as completed. */
const closingWaitsFor = (course: Course): readonly Milestone[] =>
  (protocolFollowedBy(course) ?? ipt).milestones.filter(({ blocks }) => blocks === 'closing');

/** Whether closing still waits for this: asked for, and not passed over with a reason. */
export const waitsForFinalPlan = (course: Course): boolean =>
  closingWaitsFor(course).some(
    ({ id, evidence }) => evidence === 'finalMeasuresAndPlan' && !isMilestonePassed(course, id),
  );

/** What closing waits for and the chart does not show, each with its sentence. A block may be passed with a reason. */
export function guardsLeft(course: Course): { milestone: string; because: string }[] {
  const protocol = protocolFollowedBy(course) ?? ipt;
  return closingWaitsFor(course).flatMap(({ id, title, evidence }) => {
    if (isMilestonePassed(course, id)) return [];
    const { found, because } = shownAsAsked(
      course,
      protocol,
      evidence,
      (name) => named[name]?.(course) ?? shown(''),
    );
    if (found === 'yes') return [];
    return [{ milestone: id, because: typeof evidence === 'string' ? because : `${title}. ${because}` }];
  });
}
