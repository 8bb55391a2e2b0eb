import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { answerAsk, answerOffer, offerHour, takeOfferBack } from './answering.ts';
import { askForHour, confirmSession, moveOwnSession, takeAskBack } from './asking.ts';
import { noteAtDesk, readHourChange } from './at-desk.ts';
import { changesToTell } from './changed.ts';
import { type Ask, type AtDesk, facts, type HoursAsked, type Offer, start } from './state.ts';
import { hoursAskedWords } from './words.ts';

const withAsk = (state: HoursAsked, ask: string, patch: Partial<Ask>): HoursAsked => ({
  ...state,
  asks: state.asks.map((one) => (one.id === ask ? { ...one, ...patch } : one)),
});

const withOffer = (state: HoursAsked, offer: string, to: Offer['state'], ask: Ask['state']): HoursAsked => {
  const found = state.offers.find(({ id }) => id === offer);
  const offers = state.offers.map((one) => (one.id === offer ? { ...one, state: to } : one));
  return withAsk({ ...state, offers }, found?.ask ?? '', { state: ask });
};

const atDesk = ({ desk }: HoursAsked, appointment: string, patch: Partial<AtDesk>): AtDesk[] => {
  const before = desk.find((one) => one.appointment === appointment);
  const rest = desk.filter((one) => one.appointment !== appointment);
  return [...rest, { at: '', came: null, told: 'not_told', ...before, appointment, ...patch }];
};

/** What was noted at the desk is for those who work here. */
const asClientSees = (state: HoursAsked): HoursAsked => ({ ...state, desk: [], changes: [] });

/** Hours that a client asks for, confirms and moves, that they are offered, and what is noted of them at the desk. */
export const hoursAsked = chapter({
  start,
  facts,
  sentences: { en: hoursAskedWords.en.sentences },
  fold: {
    HourAsked: (state, data, told) => ({
      ...state,
      asks: [...state.asks, { ...stamped(data, told), state: 'waiting' as const, answer: '' }],
    }),
    HourAskTakenBack: (state, { ask }) => withAsk(state, ask, { state: 'taken_back' }),
    HourAskAnswered: (state, { ask, answer, words }) => withAsk(state, ask, { state: answer, answer: words }),
    HourOffered: (state, data, told) =>
      withAsk({ ...state, offers: [...state.offers, { ...stamped(data, told), state: 'open' }] }, data.ask, {
        state: 'offered',
        answer: data.words,
      }),
    HourOfferTakenBack: (state, { offer }) => withOffer(state, offer, 'taken_back', 'waiting'),
    HourOfferAnswered: (state, { offer, answer }) =>
      withOffer(state, offer, answer, answer === 'taken' ? 'taken' : 'waiting'),
    HourConfirmed: (state, data, { on }) => ({
      ...state,
      confirmed: [...state.confirmed.filter((one) => one.appointment !== data.appointment), { ...data, on }],
    }),
    HourNotedAtDesk: (state, { appointment, at, says }, { at: since }) => ({
      ...state,
      desk: atDesk(
        state,
        appointment,
        says === 'told' ? { told: 'told' } : { at, came: says === 'not_noted' ? null : { says, since } },
      ),
    }),
    HourChanged: (state, data, told) => ({
      ...state,
      changes: [...state.changes, { ...stamped(data, told), read: 'not_read' as const }],
    }),
    HourChangeRead: (state, { change }) => ({
      ...state,
      changes: state.changes.map((one) => (one.id === change ? { ...one, read: 'read' as const } : one)),
    }),
  },
  acts: {
    askForHour,
    takeAskBack,
    confirmSession,
    moveOwnSession,
    answerAsk,
    offerHour,
    takeOfferBack,
    answerOffer,
    noteAtDesk,
    readHourChange,
  },
  follows: changesToTell,
  seenBy: toClientAs(start, asClientSees),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
