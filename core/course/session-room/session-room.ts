import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { noted } from '#core/course/shared/stamped.ts';
import { sessionRoomFacts as facts, type SessionRoom, start } from './state.ts';
import {
  chooseIncident,
  closeSession,
  linkFocus,
  markTechnique,
  rateDistress,
  recordOpening,
  reviewScores,
  tagTime,
  tellWhereabouts,
} from './steps.ts';
import { workStrategy } from './work-strategy.ts';

/** The room where the hour happens: what is noted while a session goes on, each under its number. */

/** To the client what they take along from each session, and nothing else of what is noted there. */
const takenAlong = ({ closes }: SessionRoom): SessionRoom => ({
  ...start,
  closes: closes.filter(({ takeAway }) => takeAway).map((one) => ({ ...one, summary: '', howItFelt: '' })),
});

/** The later word about a session replaces the earlier one. */
function latest<One extends { session: number }>(all: One[], one: One): One[] {
  return [...all.filter((other) => other.session !== one.session), one];
}

export const sessionRoom = chapter({
  start,
  facts,
  sentences: {
    en: {
      OpeningAnswered: 'The opening question was answered.',
      ScoresReviewed: 'The scores were looked at together.',
      IncidentChosen: 'An incident was chosen to work on.',
      TechniqueMarked: 'A technique was used.',
      TimeTagged: 'What the time went to was marked.',
      FocusLinked: 'The talk was linked to the focus.',
      SessionClosed: 'The session was drawn to its close.',
      DistressRated: 'How distressed the client was before or after hard work was noted.',
      StrategyWorked: 'A strategy of the focus was worked on.',
      WhereaboutsTold:
        'Where the client was during a session from afar was noted, and a number to call there.',
    },
  },
  fold: {
    OpeningAnswered: (state, data, fact) => ({
      ...state,
      openings: latest(state.openings, noted(data, fact)),
    }),
    ScoresReviewed: (state, data, fact) => ({
      ...state,
      scoreReviews: latest(state.scoreReviews, noted(data, fact)),
    }),
    IncidentChosen: (state, data, fact) => ({ ...state, incidents: [...state.incidents, noted(data, fact)] }),
    TechniqueMarked: (state, data, fact) => ({
      ...state,
      techniques: [...state.techniques, noted(data, fact)],
    }),
    TimeTagged: (state, data, fact) => ({ ...state, time: latest(state.time, noted(data, fact)) }),
    FocusLinked: (state, data, fact) => ({
      ...state,
      focusLinks: latest(state.focusLinks, noted(data, fact)),
    }),
    SessionClosed: (state, data, fact) => ({ ...state, closes: latest(state.closes, noted(data, fact)) }),
    DistressRated: (state, data, fact) => ({ ...state, distress: [...state.distress, noted(data, fact)] }),
    StrategyWorked: (state, data, fact) => ({
      ...state,
      strategies: [...state.strategies, noted(data, fact)],
    }),
    WhereaboutsTold: (state, data, fact) => ({
      ...state,
      whereabouts: latest(state.whereabouts, noted(data, fact)),
    }),
  },
  acts: {
    recordOpening,
    reviewScores,
    chooseIncident,
    markTechnique,
    tagTime,
    linkFocus,
    closeSession,
    rateDistress,
    tellWhereabouts,
    workStrategy,
  },
  seenBy: (state, viewer) =>
    viewer.as === 'cover'
      ? { ...start, whereabouts: state.whereabouts }
      : toClientAs(start, takenAlong)(state, viewer),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
