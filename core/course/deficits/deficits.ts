import { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { type VersionedEntry, withEntry, withText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, ten } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { reviewPastRelationship, writePatternCard } from './patterns.ts';
import {
  contactSkill,
  contactStep,
  type Deficits,
  type DeficitsTexts,
  deficitsFact,
  deficitsFacts,
  isolationLink,
  networkPlan,
  stepOutcome,
  subtypeJudged,
} from './state.ts';

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

const where = z.object({});

const deficitsActs = {
  linkIsolation: textAct({
    says: 'Say what being alone does to the mood (DF-1).',
    who: therapistOnly,
    where,
    shape: isolationLink,
    type: 'IsolationLinked',
    find: (course: Course) => course.deficits.texts.link,
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
