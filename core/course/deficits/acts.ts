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
import { words } from './words.ts';

const where = z.object({});

export const deficitsActs = {
  linkIsolation: textAct({
    says: 'Say what being alone does to the mood (DF-1).',
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
    says: 'Judge the kind of isolation; only clinicians see it.',
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
    says: 'Write a skill of being with people that the client wants to practise (DF-5).',
    who: clientAndTherapist,
    where,
    shape: contactSkill,
    type: 'ContactSkillWritten',
    find: (course: Course) => course.deficits.skills,
  }),
  rateContactSkill: act({
    says: 'Rate from 0 to 10 how sure the client is of a skill now (DF-5).',
    who: clientAndTherapist,
    form: z.object({ skillId: id, confidence: ten, session: sessionNumber.optional() }),
    open: whileOpen,
    decide(course, { skillId, confidence, session = null }, doing) {
      if (!course.deficits.skills.some((skill) => skill.id === skillId)) {
        return refuse('no-such-skill', 'This skill is not on the list. Add it, then rate it.');
      }
      return [deficitsFact('ContactSkillRated', doing.on, { skillId, confidence, session })];
    },
  }),
  writeContactStep: entryAct({
    says: 'Write one step of contact, with how frightening it feels from 0 to 10 (DF-6).',
    who: clientAndTherapist,
    where,
    shape: contactStep,
    type: 'ContactStepWritten',
    find: (course: Course) => course.deficits.ladder,
    unless: (course, _where, { personId }, { as }) =>
      refuseWithUnsafe(course, personId ? [personId] : [], as),
  }),
  tellContactStep: act({
    says: 'Tell what came of a step of contact, without blame (DF-7).',
    who: clientAndTherapist,
    form: z.object({ stepId: id }).extend(stepOutcome.shape),
    open: whileOpen,
    decide(course, form, doing) {
      if (!course.deficits.ladder.some((step) => step.id === form.stepId)) {
        return refuse('no-such-step', 'This step is not on the ladder. Add it, then say what came of it.');
      }
      return [
        deficitsFact('ContactStepTold', doing.on, { stepId: form.stepId, told: stepOutcome.parse(form) }),
      ];
    },
  }),
  writeNetworkPlan: textAct({
    says: 'Write whom the client will be in touch with when therapy is over (DF-8).',
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
