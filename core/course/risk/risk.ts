import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { isOwn, type Viewer } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { alarmOfItsOwn, asCalledNow, idOf } from './alarm-of-its-own.ts';
import { acknowledgeAlarm, answerAlarm, closeAlarm, raiseAlarm } from './alarms.ts';
import { alarmsFollowing } from './alarms-following.ts';
import { tellDoneAtAlarm } from './done-at-alarm.ts';
import { reviewRisk } from './review.ts';
import { type Alarm, riskFacts as facts, start } from './state.ts';
import { flagStopAndRefer, settleStopAndRefer } from './stop-and-refer.ts';
import { words } from './words.ts';

/** Safety: alarms raised and answered, risk asked about directly, and when to stop and refer. */

/** What a client said of their safety here and is told of: their own words, their answers to a measure, their diary. */
const isOfTheirOwn = ({ source, by }: Alarm, viewer: Viewer) =>
  (source === 'client' || source === 'measure' || source === 'diary') && isOwn(by, viewer);

/**
 * The client sees that an alarm of theirs was seen and answered, and who was asked while it was not; nothing that was
 * written about them.
 */
function ofTheClient(alarms: Alarm[], viewer: Viewer): Alarm[] {
  return alarms
    .filter((alarm) => isOfTheirOwn(alarm, viewer))
    .map((alarm) => ({
      ...alarm,
      done: [],
      wentUp: alarm.wentUp.map((step) => ({
        ...step,
        asked: step.asked.map((one) => ({ ...one, letter: '' })),
        undelivered: [],
      })),
      answer: alarm.answer && {
        ...alarm.answer,
        asked: '',
        said: '',
        decided: '',
        why: '',
        actions: [],
        whoInformed: [],
        nextReview: '',
        licence: undefined,
        closed: undefined,
      },
    }));
}

const forViewer = toClientAs(start, (state, viewer) => ({
  ...start,
  alarms: ofTheClient(state.alarms, viewer),
}));

export const risk = chapter({
  start,
  facts,
  permanent: ['AlarmRaised', 'AlarmSeen', 'AlarmAnswered', 'AlarmWentUp', 'AlarmNotDelivered'],
  sentences: {
    en: {
      AlarmRaised: 'An alarm was raised.',
      AlarmSeen: 'An alarm was seen.',
      AlarmAnswered: 'An alarm was answered.',
      ...words.en.sentences,
      AlarmWentUp: 'Nobody had answered an alarm, and it went up.',
      AlarmNotDelivered: 'The letter about an alarm could not be sent.',
      RiskReviewed: 'Risk was reviewed.',
      StopAndReferFlagged: 'A reason to stop and refer was flagged.',
      StopAndReferSettled: 'A reason to stop and refer was settled.',
    },
  },
  fold: {
    AlarmRaised: (state, { alarm, ...data }, { act, seq, on, at, by }) => {
      // Written by a Kith from before: it is called otherwise from here on, and still found by what it was called.
      const isCalledByPerson = data.source === 'inventory' && alarm.startsWith(act);
      const called = isCalledByPerson
        ? { id: alarmOfItsOwn(state.alarms.length), wasCalled: alarm }
        : { id: alarm };
      const raised = { ...data, ...called, seq, on, at, by, seen: null, answer: null, done: [], wentUp: [] };
      return { ...state, alarms: [...state.alarms, raised] };
    },
    AlarmSeen: (state, { alarm }, { at, by }) => ({
      ...state,
      alarms: withPartsChanged(state.alarms, idOf(state.alarms, alarm), () => ({ seen: { at, by } })),
    }),
    AlarmAnswered: (state, data, { on, at, by }) => ({
      ...state,
      alarms: withPartsChanged(state.alarms, idOf(state.alarms, data.alarm), () => ({
        answer: { ...data, on, at, by },
      })),
    }),
    DoneAtAlarmTold: (state, { alarm, ...told }, { seq, on, at, by }) => ({
      ...state,
      alarms: withPartsChanged(state.alarms, idOf(state.alarms, alarm), ({ done }) => ({
        done: [...done, { ...told, seq, on, at, by }],
      })),
    }),
    AlarmWentUp: (state, { alarm, ...step }, { at }) => ({
      ...state,
      alarms: withPartsChanged(state.alarms, idOf(state.alarms, alarm), ({ wentUp }) => ({
        wentUp: [...wentUp, { ...step, at, undelivered: [] }],
      })),
    }),
    AlarmNotDelivered: (state, { alarm, who, people, letters }) => ({
      ...state,
      alarms: withPartsChanged(state.alarms, idOf(state.alarms, alarm), ({ wentUp }) => ({
        wentUp: wentUp.map((step) =>
          step.who === who && (!letters || step.asked.some(({ letter }) => letters.includes(letter)))
            ? { ...step, undelivered: [...step.undelivered, ...people] }
            : step,
        ),
      })),
    }),
    RiskReviewed: (state, data, fact) => ({
      ...state,
      reviews: [...state.reviews, stamped(data, fact)],
    }),
    StopAndReferFlagged: (state, { flag: id, ...data }, { seq, on, by }) => ({
      ...state,
      flags: [...state.flags, { ...data, id, seq, on, by, settled: null }],
    }),
    StopAndReferSettled: (state, { flag, ...settled }, { on, by }) => ({
      ...state,
      flags: withPartsChanged(state.flags, flag, () => ({ settled: { ...settled, on, by } })),
    }),
  },
  acts: {
    raiseAlarm,
    acknowledgeAlarm,
    tellDoneAtAlarm,
    answerAlarm,
    closeAlarm,
    reviewRisk,
    flagStopAndRefer,
    settleStopAndRefer,
  },
  follows: (course: Course, fact: NewFact, doing: Doing) => alarmsFollowing(course, fact, doing),
  seenBy: (state, viewer) => forViewer({ ...state, alarms: state.alarms.map(asCalledNow) }, viewer),
  paper: { in: 'risk' },
  carriesOver: 'stays_behind',
});
