import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: {
      name: 'The name of the group',
      option: 'What was offered',
      to: 'Where they are sent on to',
      why: 'The reason',
    },
    says: {
      joinInCourse: 'Record in a member’s own course that they joined a group.',
      sitInGroup:
        'Record in a member’s own course that they were at a meeting of the group; it is their session of that number.',
      missGroupMeeting: 'Record in a member’s own course that the group met without them.',
      tellMoreInGroup:
        'Record in a member’s own course what a second person who led the meeting wrote: what was missing is added, what differs is kept beside it.',
      tellPlan:
        'Record, asked alone, whether a member has a plan to end their life, and who stays with them; a plan raises an alarm at once.',
      leaveInCourse: 'Record in a member’s own course how the group ended for them.',
    },
    sentences: {
      JoinedGroup: 'The client joined a group.',
      SatInGroup: 'The client was at a meeting of the group.',
      MissedGroupMeeting: 'The group met without the client.',
      ToldMoreInGroup: 'A second person who led the meeting told of it.',
      PlanAsked: 'The client was asked alone whether there is a plan.',
      LeftGroup: 'The group ended for the client.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'in-a-group': { en: 'This course is lived in a group already. Nothing needs to change.' },
  'not-in-a-group': { en: 'This course is not lived in a group now. Invite the client into one first.' },
  'before-they-joined': {
    en: 'They joined at meeting {{from}}, which is later. Choose that meeting or a later one.',
  },
  'meeting-recorded': { en: 'Meeting {{n}} is in this course already. It counts once.' },
  'nothing-recorded': {
    en: 'Nothing is recorded yet of meeting {{n}} in this course: record the meeting first.',
  },
  'referral-asked': {
    en: 'They are still unwell by the measure, or something about their safety is open. Say where they are sent on to, or in a few words why nowhere.',
  },
  'died-not-sent-on': { en: 'Nobody who has died is sent on. Leave out to whom, or say why they left.' },
  'plan-there': { en: 'This plan of {{on}} is here already, and its alarm waits. It counts once.' },
  'session-of-that-number': {
    en: 'Session {{n}} of this course was held on {{on}}, outside the group. Check the number of the meeting.',
  },
});
