import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { transitionActs } from './acts.ts';
import { type Transition, type Transitions, transitionFacts } from './state.ts';

/** A change of role: what was lost with the old one, what the new one asks, and growing into it. */
const start: Transitions = { transitions: [] };

const { on, text, card } = changesAmong(start, 'transitions', 'transitionId');

export const transition = chapter({
  start,
  facts: transitionFacts,
  sentences: {
    en: {
      TransitionStarted: 'Work on a change of role began.',
      TransitionCorrected: 'What the work on a change began with was put right.',
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
    TransitionCorrected: (state, data, fact) =>
      on(text('began')(state, data, fact), data.transitionId, () => ({ changedOn: undefined, ...data.text })),
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
