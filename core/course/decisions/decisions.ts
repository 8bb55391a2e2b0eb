import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { decisionActs } from './acts.ts';
import { type Decision, type Decisions, decisionFacts } from './state.ts';

/** Decision analyses: options widened and weighed, and one chosen by the client (T-06). */
const start: Decisions = { decisions: [] };

const { on, text: textChanged, card } = changesAmong(start, 'decisions', 'decisionId');

export const decisions = chapter({
  start,
  facts: decisionFacts,
  sentences: {
    en: {
      DecisionStarted: 'A decision was begun.',
      DecisionFramed: 'A decision was put in words.',
      OptionWritten: 'An option was written.',
      OptionReviewed: 'An option was weighed.',
      OptionChosen: 'An option was chosen.',
      DecisionReviewed: 'A decision was looked at again.',
    },
  },
  fold: {
    DecisionStarted: (state, data, fact) => {
      const { personIds, focusArea, analysisId, eventId, session, ...frame } = data;
      const { act: id, on, by } = fact;
      const hangs = { personIds, focusArea, analysisId, eventId, session };
      const texts = { frame: nextVersion(undefined, frame, fact) };
      const decision = { id, on, by, ...hangs, texts, options: [], optionReviews: [], choices: [] };
      return { decisions: [...state.decisions, decision] };
    },
    DecisionFramed: textChanged('frame'),
    OptionWritten: card('options'),
    OptionReviewed: (state, { decisionId, ...review }, fact) =>
      on(state, decisionId, ({ options, optionReviews }) => {
        const version = options.find(({ id }) => id === review.optionId)?.version ?? 0;
        return { optionReviews: [...optionReviews, { ...review, version, on: fact.on, by: fact.by }] };
      }),
    OptionChosen: (state, { decisionId, chosen }, fact) =>
      on(state, decisionId, ({ choices }) => ({
        choices: [...choices, { ...chosen, on: fact.on, by: fact.by }],
      })),
    DecisionReviewed: textChanged('review'),
  },
  acts: decisionActs,
  seenBy: toClientAs(start, (state) => ({ decisions: state.decisions.map(forTheClient) })),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});

/** The client sees that an option was looked at and with what finding, not the clinician's reasoning. */
function forTheClient(decision: Decision): Decision {
  return { ...decision, optionReviews: decision.optionReviews.map((review) => ({ ...review, why: '' })) };
}
