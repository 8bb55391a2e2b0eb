import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { type Change, foldsText, withEntry, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { transitionActs } from './acts.ts';
import { transitionFacts } from './shapes.ts';
import type { Transition, Transitions, TransitionTexts } from './state.ts';

/** A change of role: what was lost with the old one, what the new one asks, and growing into it. */
const start: Transitions = { transitions: [] };

const on = (state: Transitions, id: string, change: Change<Transition>): Transitions => ({
  transitions: withPartsChanged(state.transitions, id, change),
});

const text = foldsText<Transitions, { transitionId: string }, TransitionTexts>(
  (state, { transitionId }, written) => on(state, transitionId, ({ texts }) => ({ texts: written(texts) })),
);

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
    RoleLossNamed: (state, { transitionId, id, text }, fact) =>
      on(state, transitionId, ({ losses }) => ({ losses: withEntry(losses, id, text, fact) })),
    DemandWritten: (state, { transitionId, id, text }, fact) =>
      on(state, transitionId, ({ demands }) => ({ demands: withEntry(demands, id, text, fact) })),
    RoleSkillWritten: (state, { transitionId, id, text }, fact) =>
      on(state, transitionId, ({ skills }) => ({ skills: withEntry(skills, id, text, fact) })),
    RoleSkillRated: (state, { transitionId, skillId, ...rating }, fact) =>
      on(state, transitionId, ({ confidence }) => ({
        confidence: {
          ...confidence,
          [skillId]: [...(confidence[skillId] ?? []), { ...rating, on: fact.on }],
        },
      })),
    RoleSupportWritten: (state, { transitionId, id, text }, fact) =>
      on(state, transitionId, ({ supports }) => ({ supports: withEntry(supports, id, text, fact) })),
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
