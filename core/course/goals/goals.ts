import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText, withChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, line, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { mostGoals, standingGoals } from './standing.ts';
import { fact, facts, type Goal, type Goals, goalShape, rating, start } from './state.ts';
import { goalsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-goal': { en: 'This goal is not among the goals of the course now. Choose one that is.' },
});

const goalOf = (course: Course, wanted: string) => standingGoals(course).find((each) => each.id === wanted);
const noSuchGoal = () => mayNot('no-such-goal');

const rewrite = (state: Goals, id: string, write: (before: Goal) => Goal): Goals => ({
  goals: withChanged(state.goals, id, write),
});

export const goals = chapter({
  start,
  facts,
  sentences: {
    en: {
      GoalSet: 'A goal was set.',
      GoalReworded: 'A goal was said in better words.',
      GoalRated: 'A goal was rated.',
      GoalDropped: 'A goal was let go.',
    },
  },
  fold: {
    GoalSet: (state, { as, ...data }, { act: goal, on, by }) => ({
      goals: [
        ...state.goals,
        { ...data, id: goal, version: 1, setOn: on, setBy: as, by, ratings: [], dropped: null },
      ],
    }),
    GoalReworded: (state, { goal, ...data }, { by }) =>
      rewrite(state, goal, (each) => ({ ...each, ...data, by, version: each.version + 1 })),
    GoalRated: (state, { goal, ...data }, { on, by }) =>
      rewrite(state, goal, (each) => ({ ...each, ratings: [...each.ratings, { ...data, on, by }] })),
    GoalDropped: (state, data, { on, by }) =>
      rewrite(state, data.goal, (each) => ({ ...each, dropped: { why: data.why, on, by } })),
  },
  acts: {
    setGoal: act({
      says: goalsWords.en.setGoalTwoToFour,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: goalShape,
      decide(course, form, doing) {
        if (standingGoals(course).length >= mostGoals) {
          return refuse('four-goals', goalsWords.en.fourGoalsAreAsMany);
        }
        return [fact('GoalSet', doing.on, { ...form, as: authorOf(doing) })];
      },
    }),
    rewordGoal: act({
      says: goalsWords.en.sayGoalInBetterWords,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: goalShape.extend({ goal: id, version: whole.min(1) }),
      decide(course, { version, ...form }, doing) {
        const known = goalOf(course, form.goal);
        if (!known) return noSuchGoal();
        return (
          refuseStaleText(known, version, goalsWords.en.rewordedSince) ?? [
            fact('GoalReworded', doing.on, form),
          ]
        );
      },
    }),
    rateGoal: act({
      says: goalsWords.en.rateHowFarGoal,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: rating,
      decide: (course, form, doing) =>
        goalOf(course, form.goal) ? [fact('GoalRated', doing.on, form)] : noSuchGoal(),
    }),
    dropGoal: act({
      says: goalsWords.en.letGoalGoWithReason,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: z.object({ goal: id, why: line(goalsWords.en.reason) }),
      decide: (course, form, doing) =>
        goalOf(course, form.goal) ? [fact('GoalDropped', doing.on, form)] : noSuchGoal(),
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
