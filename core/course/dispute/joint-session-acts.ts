import type { Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { textAct } from '#core/course/shared/text-acts.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { maybe, text, whole } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { at, found, where } from './find.ts';
import { refuseJointInDispute } from './joint-session.ts';
import { disputeFact, type JointSession, jointSession, whoConsents } from './state.ts';
import { jointSessionActsWords, refuseBecause } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  consented: { en: 'Whether they agree stands here already. Nothing needs to change.' },
  'not-planned': {
    en: 'No joint session is planned in this dispute, so there is none to call off. Nothing needs to change.',
  },
});

function planned(course: Course, disputeId: string, as: Standing): JointSession | Refusal {
  const dispute = found(course, disputeId);
  if (isRefusal(dispute)) return dispute;
  if (!dispute.jointSession || dispute.jointSession.calledOff) {
    return refuse('not-planned', jointSessionActsWords.en.noJointSessionIsPlanned);
  }
  const unsafe = refuseJointInDispute(course, dispute);
  if (unsafe && as === 'client') {
    return refuse('not-going-ahead', jointSessionActsWords.en.thisIsNotGoingAhead);
  }
  return unsafe ?? dispute.jointSession;
}

export const jointSessionActs = {
  planJointSession: {
    ...textAct({
      says: jointSessionActsWords.en.planOneConversationWithBoth,
      who: ['therapist'],
      where,
      shape: jointSession,
      type: 'JointSessionPlanned',
      find: at((dispute, course) => refuseJointInDispute(course, dispute) ?? dispute.jointSession?.plan),
    }),
    reaches: 'meets' as const,
  },
  consentToJointSession: act({
    says: jointSessionActsWords.en.recordThatClientOrOther,
    who: ['therapist', 'client'],
    reaches: 'asks',
    form: where.extend({ whose: whoConsents, how: maybe, version: whole.min(1).default(1) }),
    open: whileOpen,
    decide(course, { disputeId, whose, how, version }, doing) {
      const plan = planned(course, disputeId, doing.as);
      if ('refused' in plan) return plan;
      if (doing.as === 'client' && whose === 'other') {
        return refuse('not-theirs', jointSessionActsWords.en.youCanAgreeForYourself);
      }
      const stale = refuseStaleText(plan.plan, version, refuseBecause('joint-planned-anew').because);
      if (stale) return stale;
      if (plan.consents[whose]) return mayNot('consented');
      return [disputeFact('JointSessionConsented', doing.on, { disputeId, whose, how })];
    },
  }),
  callOffJointSession: act({
    says: jointSessionActsWords.en.callJointSessionOff,
    who: ['therapist', 'client'],
    form: where.extend({ why: text(jointSessionActsWords.en.whyItIsCalledOff) }),
    open: whileOpen,
    decide(course, { disputeId, why }, doing) {
      const dispute = found(course, disputeId);
      if (isRefusal(dispute)) return dispute;
      if (!dispute.jointSession || dispute.jointSession.calledOff) {
        return mayNot('not-planned');
      }
      return [disputeFact('JointSessionCalledOff', doing.on, { disputeId, why })];
    },
  }),
};
