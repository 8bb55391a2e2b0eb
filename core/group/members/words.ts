import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    says: {
      inviteMember: 'Invite somebody into the group, by their own course.',
      declineInvitation: 'Record that somebody who was invited does not join.',
      joinMember: 'Record that somebody joins the group, from its next meeting on.',
      leaveGroup: 'Record how the group ended for a member, and where they were sent on to.',
    },
    sentences: {
      MemberInvited: 'Somebody was invited into the group.',
      InvitationDeclined: 'Somebody who was invited does not join.',
      MemberJoined: 'A member joined.',
      MemberLeft: 'A member left.',
      MemberTakenOut: 'The course of a member was taken out of this service, and their place ended with it.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'invited-already': { en: 'This person has been invited into the group already. Nothing needs to change.' },
  'not-invited': { en: 'Invite this person first, once you have spoken with them alone.' },
  'in-already': { en: 'This person is in the group already. Nothing needs to change.' },
  'left-before': {
    en: 'This person left the group on {{on}}. Who has left does not come back into a closed group. Think of the next group, or of sessions alone.',
  },
  'why-back': {
    en: 'This person was recorded as having left on {{on}}. If that was a mistake, say why they are in after all.',
  },
  'group-full': {
    en: 'This group has {{most}} members, and no more can join. Think of the next group, or of sessions alone.',
  },
  'why-so-late': {
    en: 'The group has met {{held}} times. Say why somebody joins now: what the others have already shared, and how it is told.',
  },
  'closed-to-newcomers': {
    en: 'The group takes no newcomers any more. Think of the next group, or of sessions alone.',
  },
  'not-a-member': { en: 'This person is not in the group. Look again at the members.' },
  'before-the-end': {
    en: 'Of {{meetings}} meetings {{held}} were held, and nobody has finished yet. Say why this person leaves earlier.',
  },
  'before-the-last-met': {
    en: 'The last meeting was on {{on}}, and nobody finished before it. Give that day or a later one.',
  },
  'came-after': {
    en: 'This person came to the meeting of {{on}}, and did not leave before it. Give that day or a later one.',
  },
  'not-stopped': {
    en: 'All {{meetings}} meetings were held: the group was not stopped, and this person has finished with it. Record that they finished.',
  },
  'met-again': {
    en: 'The group met again on {{on}}, after this person left, so it was not stopped then. Say why they left.',
  },
  'died-not-sent-on': { en: 'Nobody who has died is sent on. Leave out to whom, or say why they left.' },
  'say-why': { en: 'Say in a few words why they left.' },
});
