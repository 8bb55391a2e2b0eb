import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
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

const { where, find, at } = workAmong(
  'transitionId',
  (course) => course.transition.transitions,
  () => refuse('no-such-transition', 'This change is not in the record. Start the work on it first.'),
);

export const transitionActs = {
  startTransition: act({
    says: 'Start the work on a change of role: what changed, the old role and the new.',
    who: therapistOnly,
    form: transitionStarted,
    open: whileOpen,
    decide(_course, form, doing) {
      if (form.changedOn && form.changedOn > doing.today) {
        return refuse(
          'future-change',
          `${form.changedOn} has not come yet. Give the date of the change, or leave it open.`,
          { date: form.changedOn },
        );
      }
      return [transitionFact('TransitionStarted', doing.on, form)];
    },
  }),
  linkTransition: textAct({
    says: 'Say what changed and what happened to the mood (RT-1).',
    who: therapistOnly,
    where,
    shape: transitionLink,
    type: 'TransitionLinked',
    find: at(({ texts }) => texts.link),
  }),
  describeOldRole: textAct({
    says: 'Describe the old role from both sides, the people that came with it, and who the client was in it (RT-2).',
    who: clientAndTherapist,
    where,
    shape: balanceSheet,
    type: 'OldRoleDescribed',
    find: at(({ texts }) => texts.oldRole),
  }),
  nameRoleLoss: entryAct({
    says: 'Name something lost with the old role, and what the client feels about it (RT-3).',
    who: clientAndTherapist,
    where,
    shape: roleLoss,
    type: 'RoleLossNamed',
    find: at((work) => work.losses),
  }),
  tellChange: textAct({
    says: 'Tell how the change came about and who stood by (RT-4).',
    who: clientAndTherapist,
    where,
    shape: changeNarrative,
    type: 'ChangeTold',
    find: at(({ texts }) => texts.narrative),
  }),
  describeNewRole: textAct({
    says: 'Describe the new role: what is hard, what it asks and what it makes possible (RT-5).',
    who: clientAndTherapist,
    where,
    shape: balanceSheet,
    type: 'NewRoleDescribed',
    find: at(({ texts }) => texts.newRole),
  }),
  weighRoles: textAct({
    says: 'Note whether either role is seen as all good or all bad; only clinicians see it.',
    who: therapistOnly,
    where,
    shape: roleWeighed,
    type: 'RolesWeighed',
    find: at(({ texts }) => texts.weighed),
  }),
  writeDemand: entryAct({
    says: 'Write what the client believes is asked of them, who could tell, and what was found (RT-6).',
    who: clientAndTherapist,
    where,
    shape: demand,
    type: 'DemandWritten',
    find: at((work) => work.demands),
  }),
  writeRoleSkill: entryAct({
    says: 'Write a skill the new role needs, and where something like it was managed before (RT-7).',
    who: clientAndTherapist,
    where,
    shape: roleSkill,
    type: 'RoleSkillWritten',
    find: at((work) => work.skills),
  }),
  rateRoleSkill: act({
    says: 'Rate from 0 to 10 how sure the client is of a skill now (RT-7).',
    who: clientAndTherapist,
    form: where.extend({ skillId: id, ...rated.shape }),
    open: whileOpen,
    decide(course, { transitionId, skillId, confidence, session = null }, doing) {
      const transition = find(course, transitionId);
      if (isRefusal(transition)) return transition;
      if (!transition.skills.some(({ id }) => id === skillId)) {
        return refuse('no-such-skill', 'This skill is not on the list. Add it, then rate it.');
      }
      return [transitionFact('RoleSkillRated', doing.on, { transitionId, skillId, confidence, session })];
    },
  }),
  writeRoleSupport: entryAct({
    says: 'Write who stays, who is new, and who is in the same boat (RT-8).',
    who: clientAndTherapist,
    where,
    shape: roleSupport,
    type: 'RoleSupportWritten',
    find: at((work) => work.supports),
    unless: (course, _where, { personId, kind }, { as }) =>
      refuseWithUnsafe(course, personId && kind !== 'lost' ? [personId] : [], as),
  }),
  describeIdentity: textAct({
    says: 'Write how the client would describe themselves now (RT-9).',
    who: clientAndTherapist,
    where,
    shape: identityNow,
    type: 'IdentityDescribed',
    find: at(({ texts }) => texts.identity),
  }),
};
