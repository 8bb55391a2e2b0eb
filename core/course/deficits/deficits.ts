import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { foldsText, withEntry } from '#core/course/shared/versioned-text.ts';
import { deficitsActs } from './acts.ts';
import { deficitsFacts } from './shapes.ts';
import type { Deficits, DeficitsTexts } from './state.ts';

/** Loneliness and isolation: ties past and present, what repeats, and small steps towards people. */
const start: Deficits = {
  texts: {},
  pastRelationships: [],
  patterns: [],
  skills: [],
  confidence: {},
  ladder: [],
  outcomes: {},
};

const text = foldsText<Deficits, unknown, DeficitsTexts>((state, _where, written) => ({
  ...state,
  texts: written(state.texts),
}));

const added = <One>(all: Record<string, One[]>, id: string, one: One): Record<string, One[]> => ({
  ...all,
  [id]: [...(all[id] ?? []), one],
});

export const deficits = chapter({
  start,
  facts: deficitsFacts,
  sentences: {
    en: {
      IsolationLinked: 'Loneliness was linked to the low mood.',
      IsolationSubtypeJudged: 'The kind of loneliness was judged.',
      PastRelationshipReviewed: 'A past relationship was gone through.',
      PatternCardWritten: 'A pattern that repeats was written.',
      ContactSkillWritten: 'A skill of contact was written.',
      ContactSkillRated: 'A skill of contact was rated.',
      ContactStepWritten: 'A step towards contact was written.',
      ContactStepTold: 'What came of a step towards contact was told.',
      NetworkPlanWritten: 'A plan for the network was written.',
    },
  },
  fold: {
    IsolationLinked: text('link'),
    IsolationSubtypeJudged: text('subtype'),
    NetworkPlanWritten: text('networkPlan'),
    PastRelationshipReviewed: (state, { id, text }, fact) => ({
      ...state,
      pastRelationships: withEntry(state.pastRelationships, id, text, fact),
    }),
    PatternCardWritten: (state, { id, text }, fact) => ({
      ...state,
      patterns: withEntry(state.patterns, id, text, fact),
    }),
    ContactSkillWritten: (state, { id, text }, fact) => ({
      ...state,
      skills: withEntry(state.skills, id, text, fact),
    }),
    ContactSkillRated: (state, { skillId, ...rating }, { on }) => ({
      ...state,
      confidence: added(state.confidence, skillId, { ...rating, on }),
    }),
    ContactStepWritten: (state, { id, text }, fact) => ({
      ...state,
      ladder: withEntry(state.ladder, id, text, fact),
    }),
    ContactStepTold: (state, { stepId, told }, { on, by }) => ({
      ...state,
      outcomes: added(state.outcomes, stepId, { ...told, on, by }),
    }),
  },
  acts: deficitsActs,
  seenBy: toClientAs(start, forTheClient),
  paper: {
    in: 'areaWork',
    as: ({ texts: { subtype: _judged, ...texts }, ...state }) => ({ ...state, texts }),
  },
  carriesOver: 'stays_behind',
});

function forTheClient(state: Deficits): Deficits {
  const { subtype: _, ...texts } = state.texts;
  return { ...state, texts };
}
