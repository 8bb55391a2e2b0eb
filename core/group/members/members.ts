import { groupChapter } from '#core/group/chapter.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { declineInvitation, inviteMember, joinMember } from './joining.ts';
import { leaveGroup } from './leaving.ts';
import { memberOf } from './members-in.ts';
import { facts, type Member, type Members, start } from './state.ts';
import { withoutWho, withTakenOut } from './taken-out.ts';
import { words } from './words.ts';

const change = ({ members, ...rest }: Members, course: string, how: Partial<Member>): Members => ({
  ...rest,
  members: members.map((one) => (one.course === course ? { ...one, ...how } : one)),
});

/** Who is in the group. What is said of each stands in their own course, and none reads of another. IPT protocol reference, 7.6. */
export const members = groupChapter({
  start,
  facts,
  // Each stands in the member’s own course too, and figures count it.
  struckBy: {
    MemberInvited: 'nobody',
    InvitationDeclined: 'nobody',
    MemberJoined: 'nobody',
    MemberLeft: 'nobody',
    MemberTakenOut: 'nobody',
  },
  sentences: { en: words.en.sentences },
  fold: {
    MemberInvited: ({ members: before, ...rest }, { course }, { on, by }) => ({
      ...rest,
      members: [
        ...before.filter((one) => one.course !== course),
        { course, state: 'invited' as const, invited: { on, by }, joined: null, left: null },
      ],
    }),
    InvitationDeclined: (state, { course }) => change(state, course, { state: 'declined' }),
    MemberJoined: (state, { course, from, why }, { on, by }) => {
      // Who was said to have left by mistake has been in since they joined.
      const before = memberOf({ members: state }, course)?.joined;
      return change(state, course, { state: 'in', joined: before ?? { from, why, on, by }, left: null });
    },
    MemberLeft: (state, { course, ...how }, { on, by }) =>
      change(state, course, { state: 'left', left: { ...how, on, by } }),
    MemberTakenOut: (state, taken, told) =>
      taken.how === 'mistake' ? withoutWho(state, taken.course) : withTakenOut(state, taken, told),
  },
  acts: { inviteMember, declineInvitation, joinMember, leaveGroup },
  seenBy: toThoseWhoLead(start),
  paper: { in: 'people' },
  carriesOver: 'stays_behind',
});
