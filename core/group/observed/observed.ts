import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, maybe, three } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { inGroupOn, isOf, ledMeeting } from './of-meeting.ts';
import {
  fact,
  facts,
  heardHow,
  type MeetingRating,
  type Observed,
  type raters,
  start,
  whoseIs,
} from './state.ts';
import { refuseBecause, words } from './words.ts';

const { least, says, sentences } = words.en;

/** The checklist of the form this group follows. */
const checklist = ({ forming: { formed } }: Group): string[] | undefined =>
  formed
    ? protocolOf(formed.protocol.id, formed.protocol.edition)?.fidelity.map(({ id: domain }) => domain)
    : undefined;

function ratesAs(held: HeldMeeting | undefined, { as, by }: Doing): (typeof raters)[number] {
  if (as === 'supervisor') return 'supervisor';
  return held?.led.includes(by) ? 'self' : 'peer';
}

/**
 * The meeting that is rated: one that was held, or, for the supervisor who sat in and writes before the phone of whoever led
 * it had a line, one that was planned for that day or earlier.
 */
function meetingRated(
  group: Group,
  meeting: string,
  { as, on }: Doing,
): HeldMeeting | 'not_sent' | undefined {
  const held = group.meetings.held.find((one) => isOf(one, { meeting }));
  if (held || as !== 'supervisor') return held;
  const planned = meetingsAhead(group).find(({ id: one }) => one === meeting);
  return planned && planned.at.slice(0, 10) <= on ? 'not_sent' : undefined;
}

type Met = Pick<HeldMeeting, 'id' | 'planned' | 'on' | 'led'>;

/** The day of the meeting, and who led it, where that is known yet. */
function met(group: Group, meeting: string, held: HeldMeeting | 'not_sent'): Met {
  if (held !== 'not_sent') return held;
  const planned = meetingsAhead(group).find(({ id: one }) => one === meeting);
  return { id: meeting, planned: '', on: planned?.at.slice(0, 10) ?? '', led: [] };
}

/** Nobody writes over what somebody rated themself, or what another supervisor wrote down from their paper. */
function refusePaper(group: Group, one: Met, rater: string, { as, by }: Doing): Refusal | undefined {
  if (as !== 'supervisor' || rater === by) return refuseBecause('for-a-colleague');
  // Before it is sent nobody knows who of those who led the group that day led it.
  if (one.led.length > 0 ? one.led.includes(rater) : ledMeeting(group, one, rater))
    return refuseBecause('led-it');
  const theirs = group.observed.ratings.filter((each) => whoseIs(each) === rater && isOf(one, each));
  if (theirs.some((each) => each.rater === undefined)) return refuseBecause('rated-themself');
  return theirs.some((each) => each.by !== by) ? refuseBecause('written-by-another') : undefined;
}

type Heard = (typeof heardHow)[number];

/** A colleague says how they know it, and was there only on a day on which they were in the group. IPT protocol reference, 8.2. */
function refuseHeard(
  group: Group,
  { on }: Met,
  { heard, rater }: { heard?: Heard | undefined; rater?: string | undefined },
  { by }: Doing,
): Refusal | undefined {
  if (heard === undefined) return refuseBecause('how-heard');
  // Who wrote on paper may have sat in without leading the group: the supervisor says so.
  const isOwnWord = rater === undefined && heard === 'was_there';
  return isOwnWord && !inGroupOn(group, on, by) ? refuseBecause('was-not-there') : undefined;
}

const rateGroupMeeting = groupAct({
  says: says.rateGroupMeeting,
  who: ['facilitator', 'supervisor'],
  asks: 'names',
  form: z.object({
    meeting: id,
    /** How whoever rates knows it; a colleague says so, all others were there where they say nothing. */
    heard: z.enum(heardHow).optional(),
    ratings: z
      .array(z.object({ domain: id, adherence: three, competence: three.nullable().default(null) }))
      .min(1, least)
      .max(60),
    words: maybe,
    /** A colleague who sat in and wrote on paper, whose rating the supervisor writes down; left out for one’s own. */
    rater: id.optional(),
  }),
  open: (group) => (group.forming.ended ? undefined : whileUnderWay(group)),
  decide(group, form, doing) {
    const held = meetingRated(group, form.meeting, doing);
    if (!held) return refuseBecause('no-meeting');
    const one = met(group, form.meeting, held);
    // Nor in the name of a colleague: what they led is theirs to judge in nobody’s name.
    if (doing.as === 'supervisor' && ledMeeting(group, one, doing.by)) return refuseBecause('own-meeting');
    const as = form.rater ? 'peer' : ratesAs(held === 'not_sent' ? undefined : held, doing);
    const wrong =
      refuseBefore(one.on, doing) ??
      (form.rater === undefined ? undefined : refusePaper(group, one, form.rater, doing)) ??
      (as === 'peer' ? refuseHeard(group, one, form, doing) : undefined);
    if (wrong) return wrong;
    const known = checklist(group);
    const strange = form.ratings.find(({ domain }) => known && !known.includes(domain));
    if (strange) return refuseBecause('not-on-the-list', { named: strange.domain });
    if (new Set(form.ratings.map(({ domain }) => domain)).size < form.ratings.length)
      return refuseBecause('rated-twice');
    if (form.ratings.some(({ adherence, competence }) => adherence === 0 && competence !== null))
      return refuseBecause('undone-competence');
    const said = withoutNames(form.words, doing);
    // By the planned meeting where there was one, so that who rated before it was sent, and who after, rate the same.
    const meeting = held === 'not_sent' ? form.meeting : held.planned || held.id;
    return [
      fact('GroupMeetingRated', doing.on, {
        ...form,
        meeting,
        words: said,
        heard: form.heard ?? 'was_there',
        as,
      }),
    ];
  },
});

/**
 * Whoever has not rated a meeting sees that others have, and not how: the two are beside each other once one’s own is kept.
 * IPT protocol reference, 8.2.
 */
function ownFirst({ ratings, others }: Observed, { by }: Viewer): Observed {
  // What somebody else wrote down for them opens nothing: their own is still to be given.
  const own = new Set(
    ratings.flatMap((one) => (one.by === by && one.rater === undefined ? [one.meeting] : [])),
  );
  const isTheirs = (one: MeetingRating) => whoseIs(one) === by || one.by === by;
  const seen = <One extends MeetingRating>(one: One): One =>
    own.has(one.meeting) || isTheirs(one) ? one : { ...one, ratings: [], words: '' };
  return { ratings: ratings.map(seen), others: others.map(seen) };
}

/**
 * Another rating of somebody who has rated the meeting. Where nobody else had, it takes the place of theirs, which stays to be
 * read; where others had, whose ratings they then saw, theirs goes on counting and this stands beside it, marked. Their own takes the
 * place of what somebody wrote down for them, which had opened nobody’s.
 */
function rated({ ratings, others }: Observed, rating: MeetingRating): Observed {
  const ofMeeting = ratings.filter(({ meeting }) => meeting === rating.meeting);
  const before = ofMeeting.find((one) => whoseIs(one) === whoseIs(rating));
  if (!before) return { ratings: [...ratings, rating], others };
  const isFromPaper = before.rater !== undefined && rating.rater === undefined;
  if (ofMeeting.length > 1 && !isFromPaper)
    return { ratings, others: [...others, { ...rating, how: 'seen_others' }] };
  return {
    ratings: [...ratings.filter((one) => one !== before), rating],
    others: [...others, { ...before, how: 'replaced' }],
  };
}

/** How a meeting was led, by a short checklist, the supervisor’s and a colleague’s beside one’s own. IPT protocol reference, 8.2 and 8.3. */
export const observed = groupChapter({
  start,
  facts,
  struckBy: { GroupMeetingRated: 'nobody' },
  sentences: { en: sentences },
  fold: {
    GroupMeetingRated: (state, data, made) => rated(state, stamped(data, made)),
  },
  acts: { rateGroupMeeting },
  seenBy: (state, viewer) => ownFirst(toThoseWhoLead(start)(state, viewer), viewer),
  paper: { in: 'meetings' },
  carriesOver: 'stays_behind',
});
