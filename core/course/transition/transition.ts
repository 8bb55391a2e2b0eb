import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { changesAmong, workAmong } from '#core/course/shared/work-among.ts';
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
  type Transition,
  type Transitions,
  transitionFact,
  transitionFacts,
  transitionLink,
  transitionStarted,
} from './state.ts';

/** A change of role: what was lost with the old one, what the new one asks, and growing into it. */
const start: Transitions = { transitions: [] };

const { on, text, card } = changesAmong(start, 'transitions', 'transitionId');

const { where, find, at } = workAmong(
  'transitionId',
  (course) => course.transition.transitions,
  () => refuse('no-such-transition', 'This change is not in the record. Start the work on it first.'),
);

const transitionActs = {
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

export const transition = chapter({
  start,
  facts: transitionFacts,
  sentences: {
    en: {
      TransitionStarted: 'Work on a change of role began.',
      TransitionLinked: 'The change was linked to the low mood.',
      OldRoleDescribed: 'The old role was described.',
      NewRoleDescribed: 'The new role was described.',
      RolesWeighed: 'Old and new role were weighed.',
      RoleLossNamed: 'A loss that came with the change was named.',
      ChangeTold: 'The change was told.',
      DemandWritten: 'A demand of the new role was written.',
      RoleSkillWritten: 'A skill the new role asks for was written.',
      RoleSkillRated: 'A skill of the new role was rated.',
      RoleSupportWritten: 'Support in the new role was written.',
      IdentityDescribed: 'Who they are in the new role was described.',
    },
  },
  fold: {
    TransitionStarted: (state, data, fact) => ({
      transitions: [
        ...state.transitions,
        {
          ...data,
          id: fact.act,
          startedOn: fact.on,
          texts: {},
          losses: [],
          demands: [],
          skills: [],
          confidence: {},
          supports: [],
        },
      ],
    }),
    TransitionLinked: text('link'),
    OldRoleDescribed: text('oldRole'),
    NewRoleDescribed: text('newRole'),
    RolesWeighed: text('weighed'),
    ChangeTold: text('narrative'),
    IdentityDescribed: text('identity'),
    RoleLossNamed: card('losses'),
    DemandWritten: card('demands'),
    RoleSkillWritten: card('skills'),
    RoleSkillRated: (state, { transitionId, skillId, ...rating }, fact) =>
      on(state, transitionId, ({ confidence }) => ({
        confidence: {
          ...confidence,
          [skillId]: [...(confidence[skillId] ?? []), { ...rating, on: fact.on }],
        },
      })),
    RoleSupportWritten: card('supports'),
  },
  acts: transitionActs,
  seenBy: toClientAs(start, (state) => ({ transitions: state.transitions.map(forTheClient) })),
  paper: {
    in: 'areaWork',
    as: (state) => ({
      ...state,
      transitions: state.transitions.map(({ texts: { weighed: _weighed, ...texts }, ...one }) => ({
        ...one,
        texts,
      })),
    }),
  },
  carriesOver: 'stays_behind',
});

function forTheClient(transition: Transition): Transition {
  const { weighed: _, ...texts } = transition.texts;
  return { ...transition, texts };
}
