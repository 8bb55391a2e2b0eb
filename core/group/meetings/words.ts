import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: {
      why: 'The reason',
      summary: 'The summary',
      led: 'Say who led the meeting.',
      happened: 'What happened',
      feeling: 'The feeling',
      mood: 'Say how it felt: the mood before or after, or a feeling.',
      task: 'The task',
    },
    says: {
      planGroupMeetings: 'Plan the meetings of the group, one after another from a first day and hour.',
      moveGroupMeeting: 'Move a planned meeting of the group, with the reason.',
      callOffGroupMeeting: 'Call a planned meeting of the group off, with the reason.',
      holdGroupMeeting: 'Record that the group met: who led it and who was there. It takes the next number.',
      addToGroupMeeting:
        'Add what a second person who led a meeting tells of it: what is missing is added, what differs is kept as told by whom.',
      summariseMeeting:
        'Write or rewrite the summary of a meeting, from which the names of all in the group are taken out.',
      giveSummary: 'Give the summary of a meeting to the members, who read it on their own pages.',
    },
    dayPutRight: 'Told ahead of the meeting under another day, which was put right.',
    stale: 'This summary was written anew meanwhile. Read the newer text first.',
    sentences: {
      GroupMeetingPlanned: 'A meeting of the group was planned.',
      GroupMeetingMoved: 'A meeting of the group was moved.',
      GroupMeetingCalledOff: 'A meeting of the group was called off.',
      GroupMeetingHeld: 'The group met.',
      GroupMeetingToldAgain: 'A second person who led a meeting told of it.',
      MeetingSummarised: 'A meeting was summarised.',
      SummaryGiven: 'A summary was given to the members.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'more-than-agreed': {
    en: 'The group has {{meetings}} meetings, and {{left}} are still to plan. Plan no more than those.',
  },
  'not-ahead': { en: '{{on}} is over already. Record the meeting as held instead.' },
  'skipped-hour': {
    en: 'The clocks go forward on {{day}} at {{time}}, so that hour does not exist. Choose another time.',
  },
  'planned-then': {
    en: 'A meeting is planned on {{day}} at {{time}} already, and the group meets once at a time. Choose another day or hour.',
  },
  'same-time': { en: 'That is the time it already has. Choose another.' },
  'not-planned': { en: 'There is no such meeting planned any more. Look again at what is planned.' },
  'another-day': { en: 'That meeting is planned for {{on}}. Give that day, or move the meeting first.' },
  'id-of-another-day': {
    en: 'What was sent under this id stands as the meeting of {{on}}, and keeps its day. Record a meeting of another day as one of its own.',
  },
  'met-that-day': {
    en: 'The group’s meeting of {{on}} is recorded already. Add to it what you saw; it is not counted twice.',
  },
  'nothing-new': { en: 'All of this is in the record of meeting {{n}} already. Nothing needs to change.' },
  'still-to-come': {
    en: '{{on}} is still to come: a meeting is recorded once it was held. Check the day, or record it then.',
  },
  'all-held': {
    en: 'All {{meetings}} meetings were held. Record for each member how it ended, then end the group.',
  },
  'too-few': {
    en: 'A group of this form begins with at least {{least}} members, and {{count}} have joined. Invite others first.',
  },
  'leads-not': { en: 'Only who leads the group can have led a meeting. Say first that they lead it.' },
  'member-left-out': { en: 'Say of each member whether they were there: {{count}} of them are left out.' },
  'said-twice': {
    en: 'Somebody stands in this list twice. Say once of each member whether they were there.',
  },
  'not-a-member': {
    en: 'Somebody in this list was not a member of the group on that day. If they were recorded as having left by mistake, say on their page that they are in after all, and send this again.',
  },
  'nobody-came': {
    en: 'Nobody came, so the group did not meet. Call the meeting off, with that as the reason.',
  },
  'no-meeting': { en: 'The group has held no such meeting. Look again at the meetings.' },
  'no-summary': { en: 'There is no summary of this meeting yet. Write it first.' },
});
