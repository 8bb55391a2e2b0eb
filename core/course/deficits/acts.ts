import { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, ten } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { rateComfort } from './comfort.ts';
import { reviewPastRelationship, writePatternCard } from './patterns.ts';
import {
  contactSkill,
  contactStep,
  deficitsFact,
  isolationHistory,
  isolationLink,
  networkPlan,
  stepOutcome,
  subtypeJudged,
} from './state.ts';
import { actsWords, words } from './words.ts';

const where = z.object({});

export const deficitsActs = {
  linkIsolation: textAct({
    says: actsWords.en.sayWhatBeingAloneDoes,
    who: therapistOnly,
    where,
    shape: isolationLink,
    type: 'IsolationLinked',
    find: (course: Course) => course.deficits.texts.link,
  }),
  tellIsolationHistory: textAct({
    says: words.en.tellIsolationHistory,
    who: clientAndTherapist,
    where,
    shape: isolationHistory,
    type: 'IsolationHistoryTold',
    find: (course: Course) => course.deficits.texts.history,
  }),
  judgeIsolationSubtype: textAct({
    says: actsWords.en.judgeKindOfIsolationOnly,
    who: therapistOnly,
    where,
    shape: subtypeJudged,
    type: 'IsolationSubtypeJudged',
    find: (course: Course) => course.deficits.texts.subtype,
  }),
  reviewPastRelationship,
  writePatternCard,
  rateComfort,
  writeContactSkill: entryAct({
    says: actsWords.en.writeSkillOfBeing,
    who: clientAndTherapist,
    where,
    shape: contactSkill,
    type: 'ContactSkillWritten',
    find: (course: Course) => course.deficits.skills,
  }),
  rateContactSkill: act({
    says: actsWords.en.rateFrom0To10,
    who: clientAndTherapist,
    form: z.object({ skillId: id, confidence: ten, session: sessionNumber.optional() }),
    open: whileOpen,
    decide(course, { skillId, confidence, session = null }, doing) {
      if (!course.deficits.skills.some((skill) => skill.id === skillId)) {
        return refuse('no-such-skill', actsWords.en.thisSkillIsNot);
      }
      return [deficitsFact('ContactSkillRated', doing.on, { skillId, confidence, session })];
    },
  }),
  writeContactStep: entryAct({
    says: actsWords.en.writeOneStepOfContact,
    who: clientAndTherapist,
    where,
    shape: contactStep,
    type: 'ContactStepWritten',
    find: (course: Course) => course.deficits.ladder,
    unless: (course, _where, { personId }, { as }) =>
      refuseWithUnsafe(course, personId ? [personId] : [], as),
  }),
  tellContactStep: act({
    says: actsWords.en.tellWhatCameOfStep,
    who: clientAndTherapist,
    form: z.object({ stepId: id }).extend(stepOutcome.shape),
    open: whileOpen,
    decide(course, form, doing) {
      if (!course.deficits.ladder.some((step) => step.id === form.stepId)) {
        return refuse('no-such-step', actsWords.en.thisStepIsNot);
      }
      return [
        deficitsFact('ContactStepTold', doing.on, { stepId: form.stepId, told: stepOutcome.parse(form) }),
      ];
    },
  }),
  writeNetworkPlan: textAct({
    says: actsWords.en.writeWhomClientWill,
    who: clientAndTherapist,
    where,
    shape: networkPlan,
    type: 'NetworkPlanWritten',
    find: (course: Course) => course.deficits.texts.networkPlan,
    unless: (course, _where, { inThreeMonths }, { as }) =>
      refuseWithUnsafe(
        course,
        inThreeMonths.flatMap(({ personId }) => personId ?? []),
        as,
      ),
  }),
};
