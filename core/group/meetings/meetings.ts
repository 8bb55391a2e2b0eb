import { byDay } from '#core/course/sessions/number-on.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { toAllInTheGroup } from '#core/group/shown-to.ts';
import { addToGroupMeeting, attendedBoth } from './adding.ts';
import { holdGroupMeeting } from './holding.ts';
import { callOffGroupMeeting, moveGroupMeeting, planGroupMeetings } from './planning.ts';
import { facts, type HeldMeeting, type Meetings, type PlannedMeeting, start } from './state.ts';
import { giveSummary, summariseMeeting } from './summary.ts';
import { words } from './words.ts';

const byTime = (one: PlannedMeeting, other: PlannedMeeting) => one.at.localeCompare(other.at);

const changePlanned = (
  state: Meetings,
  which: string,
  how: (one: PlannedMeeting) => Partial<PlannedMeeting>,
): Meetings => ({
  ...state,
  planned: state.planned.map((one) => (one.id === which ? { ...one, ...how(one) } : one)).toSorted(byTime),
});

const changeHeld = (
  state: Meetings,
  which: string,
  how: (one: HeldMeeting) => Partial<HeldMeeting>,
): Meetings => ({
  ...state,
  held: state.held.map((one) => (one.id === which ? { ...one, ...how(one) } : one)),
});

/** A member reads when the group meets, which meetings were held, and what was given to all; nothing of who was there. */
const forAMember = ({ planned, held }: Meetings): Meetings => ({
  planned: planned.map((one) => ({ ...one, moves: [] })),
  held: held.map(({ summary, ...one }) => ({
    ...one,
    led: [],
    members: [],
    toldAgain: [],
    missedByOne: [],
    summary: summary?.given ? { ...summary, text: summary.given.text } : null,
  })),
});

/** The meetings of a group, planned and held. IPT protocol reference, 7.6. */
export const meetings = groupChapter({
  start,
  facts,
  struckBy: {
    GroupMeetingPlanned: 'nobody',
    GroupMeetingMoved: 'nobody',
    GroupMeetingCalledOff: 'nobody',
    // Sessions of the members’ own courses, under the same number.
    GroupMeetingHeld: 'nobody',
    GroupMeetingToldAgain: 'nobody',
    MeetingSummarised: 'nobody',
    // What was given to all by mistake is taken back.
    SummaryGiven: 'who_recorded_it',
  },
  sentences: { en: words.en.sentences },
  fold: {
    GroupMeetingPlanned: (state, data, { at: since }) => ({
      ...state,
      planned: [...state.planned, { ...data, state: 'planned' as const, since, moves: [] }].toSorted(byTime),
    }),
    GroupMeetingMoved: (state, { meeting, to, why }, { on, at: since }) =>
      changePlanned(state, meeting, ({ at, moves }) => ({
        at: to,
        since,
        moves: [...moves, { on, from: at, why }],
      })),
    GroupMeetingCalledOff: (state, { meeting }, { at: since }) =>
      changePlanned(state, meeting, () => ({ state: 'called_off', since })),
    GroupMeetingHeld: (state, data, { act: id, seq, on, at: since, by }) => ({
      ...changePlanned(state, data.planned, () => ({ state: 'held', since })),
      held: byDay([
        ...state.held,
        { ...data, id, seq, on, by, toldAgain: [], missedByOne: [], summary: null },
      ]),
    }),
    GroupMeetingToldAgain: (state, { meeting, planned, minutes, led, members }, { on, at: since, by }) =>
      changeHeld(
        changePlanned(state, planned, () => ({ state: 'held', since })),
        meeting,
        (one) => ({
          planned: one.planned || planned,
          led: [...one.led, ...led],
          members: attendedBoth(one.members, members),
          toldAgain: [...one.toldAgain, { minutes, members, on, by }],
          missedByOne: [
            ...one.missedByOne,
            ...one.members.filter((first) => !attendedBoth(one.members, members).includes(first)),
          ],
        }),
      ),
    MeetingSummarised: (state, { meeting, text, version }) =>
      changeHeld(state, meeting, ({ summary }) => ({
        summary: { text, version, given: summary?.given ?? null },
      })),
    SummaryGiven: (state, { meeting }, { on, by, seq }) =>
      changeHeld(state, meeting, ({ summary }) => ({
        summary: summary && { ...summary, given: { text: summary.text, on, by, seq } },
      })),
  },
  acts: {
    planGroupMeetings,
    moveGroupMeeting,
    callOffGroupMeeting,
    holdGroupMeeting,
    addToGroupMeeting,
    summariseMeeting,
    giveSummary,
  },
  seenBy: toAllInTheGroup(start, forAMember),
  paper: { in: 'meetings' },
  carriesOver: 'stays_behind',
});
