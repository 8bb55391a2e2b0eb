import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { griefActs } from './acts.ts';
import { type Grief, griefFacts, type Loss } from './state.ts';

/** Mourning somebody who died: what the relationship was, the days around the death, and the way back to others. */
const start: Grief = { losses: [] };

const { on, text, card } = changesAmong(start, 'losses', 'lossId');

export const grief = chapter({
  start,
  facts: griefFacts,
  permanent: ['WishToJoinTold'],
  sentences: {
    en: {
      GriefWorkStarted: 'Work on a loss began.',
      LossCorrected: 'What the work on a loss began with was put right.',
      GriefLinked: 'The loss was linked to the low mood.',
      MourningExplained: 'Mourning was explained.',
      LostRelationshipDescribed: 'The lost relationship was described.',
      LostRelationshipWeighed: 'The picture of the lost person was weighed.',
      DaysOfLossTold: 'The days around the death were told.',
      GriefFeelingNamed: 'A feeling about the loss was named.',
      CommemorationPlanned: 'A way to remember was planned.',
      ReinvolvementStepWritten: 'A step back into life was written.',
      InnerPlaceDescribed: 'The place the lost person keeps was described.',
      GriefReactionsJudged: 'Reactions to the loss were judged.',
      AnniversaryNoted: 'An anniversary was noted.',
      WishToJoinTold: 'A wish to join the dead was told.',
    },
  },
  fold: {
    GriefWorkStarted: (state, data, fact) => ({
      losses: [
        ...state.losses,
        {
          id: fact.act,
          ...data,
          startedOn: fact.on,
          texts: {},
          days: {},
          feelings: [],
          reinvolvement: [],
          anniversaries: [],
          wishesToJoin: [],
        },
      ],
    }),
    LossCorrected: (state, data, fact) =>
      on(text('began')(state, data, fact), data.lossId, () => ({
        personId: data.text.personId ?? null,
        whatWasLost: data.text.whatWasLost,
        diedOn: data.text.diedOn ?? null,
      })),
    GriefLinked: text('link'),
    MourningExplained: text('explained'),
    LostRelationshipDescribed: text('portrait'),
    LostRelationshipWeighed: text('portraitWeighed'),
    DaysOfLossTold: (state, { lossId, row, text }, fact) =>
      on(state, lossId, (loss) => ({
        days: { ...loss.days, [row]: nextVersion(loss.days[row], text, fact) },
      })),
    GriefFeelingNamed: card('feelings'),
    CommemorationPlanned: text('commemoration'),
    ReinvolvementStepWritten: card('reinvolvement'),
    InnerPlaceDescribed: text('innerPlace'),
    GriefReactionsJudged: text('reactions'),
    AnniversaryNoted: card('anniversaries'),
    WishToJoinTold: (state, { lossId, words, session }, { on: day, by }) =>
      on(state, lossId, (loss) => ({
        wishesToJoin: [...loss.wishesToJoin, { words, session, on: day, by }],
      })),
  },
  acts: griefActs,
  seenBy: toClientAs(start, (state) => ({ losses: state.losses.map(forTheClient) })),
  paper: {
    in: 'areaWork',
    as: (state) => ({
      ...state,
      losses: state.losses.map(
        ({ texts: { portraitWeighed: _weighed, reactions: _judged, ...texts }, ...loss }) => ({
          ...loss,
          texts,
        }),
      ),
    }),
  },
  carriesOver: 'stays_behind',
});

/** The therapist's judgements stay out, and a wish to join who died, which an alarm has taken up. */
function forTheClient(loss: Loss): Loss {
  const { link, explained, portrait, commemoration, innerPlace } = loss.texts;
  return { ...loss, wishesToJoin: [], texts: { link, explained, portrait, commemoration, innerPlace } };
}
