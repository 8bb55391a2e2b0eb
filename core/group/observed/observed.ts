import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, maybe, three } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { isOf } from './of-meeting.ts';
import { fact, facts, heardHow, type Observed, type raters, start, whoseIs } from './state.ts';
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

/** Whether somebody wrote down their own rating of a meeting: nobody writes over that. */
const hasRated = ({ observed }: Group, held: Pick<HeldMeeting, 'id' | 'planned'>, person: string): boolean =>
  observed.ratings.some((one) => one.by === person && one.rater === undefined && isOf(held, one));

const rateGroupMeeting = groupAct({
  says: says.rateGroupMeeting,
  who: ['facilitator', 'supervisor'],
  asks: 'names',
  form: z.object({
    meeting: id,
    heard: z.enum(heardHow).default('was_there'),
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
    if (form.rater !== undefined) {
      if (doing.as !== 'supervisor' || form.rater === doing.by) return refuseBecause('for-a-colleague');
      if (held !== 'not_sent' && held.led.includes(form.rater)) return refuseBecause('led-it');
      if (hasRated(group, held === 'not_sent' ? { id: form.meeting, planned: '' } : held, form.rater))
        return refuseBecause('rated-themself');
    }
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
        as: form.rater ? 'peer' : ratesAs(held === 'not_sent' ? undefined : held, doing),
      }),
    ];
  },
});

/**
 * Whoever has not rated a meeting sees that others have, and not how: the two are beside each other once one’s own is kept.
 * IPT protocol reference, 8.2.
 */
function ownFirst({ ratings }: Observed, { by }: Viewer): Observed {
  const own = new Set(ratings.flatMap((one) => (whoseIs(one) === by ? [one.meeting] : [])));
  return {
    ratings: ratings.map((one) => (own.has(one.meeting) ? one : { ...one, ratings: [], words: '' })),
  };
}

/** How a meeting was led, by a short checklist, the supervisor’s and a colleague’s beside one’s own. IPT protocol reference, 8.2 and 8.3. */
export const observed = groupChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    GroupMeetingRated: ({ ratings }, data, made) => {
      const rating = stamped(data, made);
      const whose = whoseIs(rating);
      return {
        ratings: [...ratings.filter((one) => one.meeting !== data.meeting || whoseIs(one) !== whose), rating],
      };
    },
  },
  acts: { rateGroupMeeting },
  seenBy: (state, viewer) => ownFirst(toThoseWhoLead(start)(state, viewer), viewer),
  paper: { in: 'meetings' },
  carriesOver: 'stays_behind',
});
