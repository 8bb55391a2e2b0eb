import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { feedbackCardActs } from './acts.ts';
import { oncePerItem } from './items.ts';
import { type FeedbackCard, type FeedbackCards, facts, start } from './state.ts';
import { words } from './words.ts';

/**
 * Feedback from somebody close, by a card the client offers: read by the client first, shown to the therapist where the
 * client says so, and talked over before anything is concluded. IPT protocol reference, 4.7.
 */

const change = (state: FeedbackCards, id: string, how: (one: FeedbackCard) => Partial<FeedbackCard>) => ({
  ...state,
  cards: withPartsChanged(state.cards, id, how),
});

/** What opens a card is nobody’s to read. */
const withoutKeys = (state: FeedbackCards): FeedbackCards => ({
  ...state,
  cards: state.cards.map((one) => ({ ...one, key: '' })),
});

/** A clinician reads that a card was offered and answered; what was answered, once the client shows it. */
const forClinicians = (state: FeedbackCards): FeedbackCards => ({
  ...state,
  cards: state.cards.map((one) =>
    one.therapist === 'sees'
      ? one
      : {
          ...one,
          says: '',
          answered: one.answered && { on: one.answered.on, answers: [], like: '', wish: '' },
        },
  ),
});

export const feedbackCards = chapter({
  start,
  facts,
  // Without them a link would open once more.
  permanent: ['FeedbackCardTakenBack', 'FeedbackCardAnswered'],
  sentences: { en: words.en.sentences },
  fold: {
    FeedbackCardApproved: (state, data, made) => ({
      ...state,
      approved: [...state.approved, stamped(data, made)],
    }),
    FeedbackCardOffered: (state, data, made) => ({
      ...state,
      cards: [
        ...state.cards,
        {
          ...stamped(data, made),
          takenBack: null,
          answered: null,
          therapist: 'not_decided' as const,
          talkedOver: [],
        },
      ],
    }),
    FeedbackCardTakenBack: (state, { card }, { on }) => change(state, card, () => ({ takenBack: on })),
    FeedbackCardAnswered: (state, { card, ...data }, { on }) =>
      change(state, card, () => ({ answered: { ...data, answers: oncePerItem(data.answers), on } })),
    FeedbackCardDecided: (state, { card, therapist }) => change(state, card, () => ({ therapist })),
    FeedbackCardTalkedOver: (state, { card, ...data }, { on }) =>
      change(state, card, ({ talkedOver }) => ({ talkedOver: [...talkedOver, { ...data, on }] })),
  },
  acts: feedbackCardActs,
  seenBy: (state, viewer) =>
    withoutKeys(
      viewer.as === 'client' ? state : toClientAs(start, () => start)(forClinicians(state), viewer),
    ),
  tellsOf: ({ type, act, data }, seen) => {
    const isOfOne = type === 'FeedbackCardOffered' || type === 'FeedbackCardAnswered';
    const { card = act } = data as { card?: string };
    return isOfOne ? seen.cards.find(({ id }) => id === card) : seen;
  },
  paper: { in: 'people' },
  carriesOver: 'stays_behind',
});
