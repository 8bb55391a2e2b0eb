import type { Fact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { type VersionedEntry, withEntry, withText } from '#core/course/shared/versioned-text.ts';
import { deficitsActs } from './acts.ts';
import { type Deficits, type DeficitsTexts, deficitsFacts } from './state.ts';

/** Loneliness and isolation: ties past and present, what repeats, and small steps towards people. */
const start: Deficits = {
  texts: {},
  pastRelationships: [],
  patterns: [],
  skills: [],
  confidence: {},
  ladder: [],
  outcomes: {},
  comfort: [],
};

const text =
  <Name extends keyof DeficitsTexts>(name: Name) =>
  (state: Deficits, data: { text: DeficitsTexts[Name] }, fact: Fact): Deficits => ({
    ...state,
    texts: withText(state.texts, name, data.text, fact),
  });

type Cards = 'pastRelationships' | 'patterns' | 'skills' | 'ladder';
type OnCard<Name extends Cards> = Deficits[Name] extends VersionedEntry<infer Said>[] ? Said : never;

const card =
  <Name extends Cards>(name: Name) =>
  (state: Deficits, data: { id: string; text: OnCard<Name> }, fact: Fact): Deficits => {
    const cards = state[name] as VersionedEntry<OnCard<Name>>[];
    return { ...state, [name]: withEntry(cards, data.id, data.text, fact) };
  };

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
      IsolationHistoryTold: 'How long the loneliness has been there was told.',
      IsolationSubtypeJudged: 'The kind of loneliness was judged.',
      PastRelationshipReviewed: 'A past relationship was gone through.',
      PatternCardWritten: 'A pattern that repeats was written.',
      ContactSkillWritten: 'A skill of contact was written.',
      ContactSkillRated: 'A skill of contact was rated.',
      ContactStepWritten: 'A step towards contact was written.',
      ContactStepTold: 'What came of a step towards contact was told.',
      NetworkPlanWritten: 'A plan for the network was written.',
      ComfortRated: 'How at ease the client is among people was rated.',
    },
  },
  fold: {
    IsolationLinked: text('link'),
    IsolationHistoryTold: text('history'),
    IsolationSubtypeJudged: text('subtype'),
    NetworkPlanWritten: text('networkPlan'),
    ComfortRated: (state, data, fact) => ({ ...state, comfort: [...state.comfort, stamped(data, fact)] }),
    PastRelationshipReviewed: card('pastRelationships'),
    PatternCardWritten: card('patterns'),
    ContactSkillWritten: card('skills'),
    ContactSkillRated: (state, { skillId, ...rating }, { on }) => ({
      ...state,
      confidence: added(state.confidence, skillId, { ...rating, on }),
    }),
    ContactStepWritten: card('ladder'),
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
