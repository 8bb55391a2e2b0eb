import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { id, maybe } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { heldBefore, meetingsHeld, metWithout } from '#core/group/meetings/held.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { isClosedOn, standsIn } from './invitations.ts';
import { memberOf, membersIn, membersOn } from './members-in.ts';
import { fact, type Member } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

/** The reason is asked when they join, and not yet when they are invited. */
type Why = { why: string } | 'asked_later';

/** Nobody comes in, anew or again, where as many are in as the form of therapy lets in, now or on that day. */
function refuseFull(group: Group, on: string): Refusal | undefined {
  const most = group.forming.formed?.madeUp.most ?? Number.POSITIVE_INFINITY;
  return Math.max(membersIn(group).length, membersOn(group, on).surely.length) >= most
    ? refuseBecause('group-full', { most })
    : undefined;
}

/**
 * Whether anybody could join that day, with a reason or without: what was held, closed or full then counts, and not what was
 * told since (decision 029). IPT protocol reference, 12.1: meetings 1 and 2; in 3 with a reason; from 4 not.
 */
export function refuseNewcomer(
  { forming, ...group }: Group,
  reason: Why,
  { on }: Pick<Doing, 'on'>,
): Refusal | undefined {
  const { formed } = forming;
  if (!formed) return undefined;
  if (isClosedOn({ forming, ...group }, on)) return refuseBecause('closed-to-newcomers');
  const next = heldBefore(group, on) + 1;
  const full = refuseFull({ forming, ...group }, on);
  if (full) return full;
  return next > formed.madeUp.freely && reason !== 'asked_later' && reason.why === ''
    ? refuseBecause('why-so-late', { held: next - 1 })
    : undefined;
}

/** Somebody is one person however many courses are theirs, and is counted once: in the group, invited, or gone from it. */
function refuseThemAgain(
  group: Group,
  { sameClient = [], on }: Pick<Doing, 'sameClient' | 'on'>,
): Refusal | undefined {
  const theirs = sameClient.flatMap((course) => memberOf(group, course) ?? []);
  const left = theirs.find(({ state }) => state === 'left')?.left;
  if (theirs.some(({ state }) => state === 'in')) return refuseBecause('in-already');
  if (theirs.some((one) => standsIn(group, one, on) === 'invited')) return refuseBecause('invited-already');
  return left ? refuseBecause('left-before', { on: left.on }) : undefined;
}

export const inviteMember = groupAct({
  says: says.inviteMember,
  who: ['facilitator'],
  form: z.object({ course: id }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const known = memberOf(group, form.course);
    if (known?.state === 'left') return refuseBecause('left-before', { on: known.left?.on ?? '' });
    if (known && known.state !== 'declined') return refuseBecause('invited-already');
    return (
      refuseThemAgain(group, doing) ??
      refuseNewcomer(group, 'asked_later', doing) ?? [fact('MemberInvited', doing.on, form)]
    );
  },
});

export const declineInvitation = groupAct({
  says: says.declineInvitation,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ course: id, why: maybe }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const known = memberOf(group, form.course);
    if (known?.state !== 'invited') return refuseBecause('not-invited');
    return (
      refuseBefore(known.invited.on, doing) ?? [
        fact('InvitationDeclined', doing.on, { ...form, why: withoutNames(form.why, doing) }),
      ]
    );
  },
});

/**
 * Who was said to have left by mistake is in again, from the meeting they had joined from: until the next meeting is held nobody
 * missed anything. Later whoever has left stays gone. What was held by the day it is said for counts, and not what was told since
 * (decision 029). A choice of this project.
 */
function backIn(
  group: Group,
  { left, joined }: Member,
  form: { course: string; why: string },
  doing: Pick<Doing, 'on' | 'names'>,
) {
  const on = left?.on ?? '';
  const early = refuseBefore(left?.on, doing);
  if (early) return early;
  if (metWithout(group, form.course, { from: on, to: doing.on })) return refuseBecause('left-before', { on });
  if (form.why === '') return refuseBecause('why-back', { on });
  const full = refuseFull(group, doing.on);
  if (full) return full;
  const from = joined?.from ?? meetingsHeld(group) + 1;
  return [fact('MemberJoined', doing.on, { ...form, why: withoutNames(form.why, doing), from })];
}

export const joinMember = groupAct({
  says: says.joinMember,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ course: id, why: maybe }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const known = memberOf(group, form.course);
    if (known?.state === 'in') return refuseBecause('in-already');
    if (known?.state === 'left') return backIn(group, known, form, doing);
    if (known?.state !== 'invited') return refuseBecause('not-invited');
    return (
      refuseThemAgain(group, doing) ??
      refuseBefore(known.invited.on, doing) ??
      refuseNewcomer(group, form, doing) ?? [
        fact('MemberJoined', doing.on, {
          ...form,
          why: withoutNames(form.why, doing),
          from: heldBefore(group, doing.on) + 1,
        }),
      ]
    );
  },
});
