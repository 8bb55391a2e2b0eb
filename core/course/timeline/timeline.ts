import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { withChanged } from '#core/course/shared/versioned-text.ts';
import { timelineActs } from './acts.ts';
import { eventsShown } from './keep-back.ts';
import { facts, start, type Timeline, type TimelineEvent } from './state.ts';

const rewrite = (state: Timeline, id: string, write: (before: TimelineEvent) => TimelineEvent): Timeline => ({
  events: withChanged(state.events, id, write),
});

const forViewer = toClientAs(start, (state: Timeline) => ({ events: state.events.map(forTheClient) }));

export const timeline = chapter({
  start,
  facts,
  sentences: {
    en: {
      EventAdded: 'An event was added to the timeline.',
      EventChanged: 'An event was changed.',
      HypothesisNoted: 'A hypothesis was noted.',
      HypothesisShared: 'A hypothesis was shared.',
      EventSetAside: 'An event was set aside.',
      EventPartSaid: 'It was said what part an event has in the illness.',
      EventKeptBack: 'An event was kept back for now.',
      EventTold: 'An event that was kept back was told of.',
    },
  },
  fold: {
    EventAdded: (state, { as, ...data }, { act: added }) => ({
      events: [
        ...state.events,
        { ...data, id: added, addedBy: as, version: 1, hypothesis: null, aside: null },
      ],
    }),
    EventChanged: (state, { event: changed, as, ...data }) =>
      rewrite(state, changed, ({ id: same, version, hypothesis, aside, addedBy, keptBack, part }) => ({
        ...data,
        id: same,
        version: version + 1,
        hypothesis,
        aside,
        addedBy,
        changedBy: as,
        ...(part && { part }),
        ...(keptBack && { keptBack }),
      })),
    HypothesisNoted: (state, data) =>
      rewrite(state, data.event, (each) => ({
        ...each,
        hypothesis: { text: data.text, version: (each.hypothesis?.version ?? 0) + 1, shared: 'not_yet' },
      })),
    HypothesisShared: (state, data, { on }) =>
      rewrite(state, data.event, (each) => ({
        ...each,
        hypothesis: each.hypothesis && { ...each.hypothesis, shared: on },
      })),
    EventSetAside: (state, data, { on }) =>
      rewrite(state, data.event, (each) => ({ ...each, aside: { why: data.why, on } })),
    EventPartSaid: (state, { event: which, ...part }, { on }) =>
      rewrite(state, which, (each) => ({ ...each, part: { ...part, on } })),
    EventKeptBack: (state, { event: kept }, { on }) =>
      rewrite(state, kept, (each) => ({ ...each, keptBack: on })),
    EventTold: (state, { event: told }) => rewrite(state, told, ({ keptBack: _since, ...each }) => each),
  },
  acts: timelineActs,
  seenBy: (state, viewer) => forViewer({ ...state, events: eventsShown(state, viewer) }, viewer),
  paper: {
    in: 'timeline',
    // A hypothesis not yet shared is a thought on the way.
    as: (state) => ({
      ...state,
      events: state.events.map((event) => ({
        ...event,
        hypothesis: event.hypothesis?.shared === 'not_yet' ? null : event.hypothesis,
      })),
    }),
  },
  carriesOver: 'stays_behind',
});

function forTheClient(each: TimelineEvent): TimelineEvent {
  return each.hypothesis?.shared === 'not_yet' ? { ...each, hypothesis: null } : each;
}
