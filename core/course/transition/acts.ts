import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import {
  balanceSheet,
  changeNarrative,
  demand,
  identityNow,
  rated,
  roleLoss,
  roleSkill,
  roleSupport,
  roleWeighed,
  transitionFact,
  transitionLink,
  transitionStarted,
} from './state.ts';
import { actsWords } from './words.ts';

const { where, find, at } = workAmong(
  'transitionId',
  (course) => course.transition.transitions,
  () => refuse('no-such-transition', actsWords.en.thisChangeIsNot),
);

/** Why a change cannot be worked on as one that has happened. */
const whyNotYet = (
  { changedOn }: { changedOn?: string | undefined },
  { today }: Doing,
): Refusal | undefined =>
  changedOn && changedOn > today
    ? refuse('future-change', actsWords.en.hasNotComeYetGive(changedOn), { date: changedOn })
    : undefined;

export const transitionActs = {
  startTransition: act({
    says: actsWords.en.startWorkOnChange,
    who: therapistOnly,
    form: transitionStarted,
    open: whileOpen,
    decide: (_course, form, doing) =>
      whyNotYet(form, doing) ?? [transitionFact('TransitionStarted', doing.on, form)],
  }),
  correctTransition: textAct({
    says: actsWords.en.correctTransition,
    who: therapistOnly,
    where,
    shape: transitionStarted,
    type: 'TransitionCorrected',
    find: at(({ texts }) => texts.began),
    unless: (_course, _where, began, doing) => whyNotYet(began, doing),
  }),
  linkTransition: textAct({
    says: actsWords.en.sayWhatChanged,
    who: therapistOnly,
    where,
    shape: transitionLink,
    type: 'TransitionLinked',
    find: at(({ texts }) => texts.link),
  }),
  describeOldRole: textAct({
    says: actsWords.en.describeOldRoleFromBoth,
    who: clientAndTherapist,
    where,
    shape: balanceSheet,
    type: 'OldRoleDescribed',
    find: at(({ texts }) => texts.oldRole),
  }),
  nameRoleLoss: entryAct({
    says: actsWords.en.nameSomethingLostWithOld,
    who: clientAndTherapist,
    where,
    shape: roleLoss,
    type: 'RoleLossNamed',
    find: at((work) => work.losses),
  }),
  tellChange: textAct({
    says: actsWords.en.tellHowChangeCameAbout,
    who: clientAndTherapist,
    where,
    shape: changeNarrative,
    type: 'ChangeTold',
    find: at(({ texts }) => texts.narrative),
  }),
  describeNewRole: textAct({
    says: actsWords.en.describeNewRole,
    who: clientAndTherapist,
    where,
    shape: balanceSheet,
    type: 'NewRoleDescribed',
    find: at(({ texts }) => texts.newRole),
  }),
  weighRoles: textAct({
    says: actsWords.en.noteWhetherEitherRole,
    who: therapistOnly,
    where,
    shape: roleWeighed,
    type: 'RolesWeighed',
    find: at(({ texts }) => texts.weighed),
  }),
  writeDemand: entryAct({
    says: actsWords.en.writeWhatClientBelieves,
    who: clientAndTherapist,
    where,
    shape: demand,
    type: 'DemandWritten',
    find: at((work) => work.demands),
  }),
  writeRoleSkill: entryAct({
    says: actsWords.en.writeSkillNewRoleNeeds,
    who: clientAndTherapist,
    where,
    shape: roleSkill,
    type: 'RoleSkillWritten',
    find: at((work) => work.skills),
  }),
  rateRoleSkill: act({
    says: actsWords.en.rateFrom0To10,
    who: clientAndTherapist,
    form: where.extend({ skillId: id, ...rated.shape }),
    open: whileOpen,
    decide(course, { transitionId, skillId, confidence, session = null }, doing) {
      const transition = find(course, transitionId);
      if (isRefusal(transition)) return transition;
      if (!transition.skills.some(({ id }) => id === skillId)) {
        return refuse('no-such-skill', actsWords.en.thisSkillIsNot);
      }
      return [transitionFact('RoleSkillRated', doing.on, { transitionId, skillId, confidence, session })];
    },
  }),
  writeRoleSupport: entryAct({
    says: actsWords.en.writeWhoStays,
    who: clientAndTherapist,
    where,
    shape: roleSupport,
    type: 'RoleSupportWritten',
    find: at((work) => work.supports),
    unless: (course, _where, { personId, kind }, { as }) =>
      refuseWithUnsafe(course, personId && kind !== 'lost' ? [personId] : [], as),
  }),
  describeIdentity: textAct({
    says: actsWords.en.writeHowClientWouldDescribe,
    who: clientAndTherapist,
    where,
    shape: identityNow,
    type: 'IdentityDescribed',
    find: at(({ texts }) => texts.identity),
  }),
};
