import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    least: 'Rate at least one.',
    says: {
      rateGroupMeeting:
        'Rate a meeting of the group by the short checklist of its form of therapy: whoever led it, a colleague, or the supervisor who sat in.',
    },
    sentences: { GroupMeetingRated: 'A meeting was rated.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'no-meeting': { en: 'The group has held no such meeting. Look again at the meetings.' },
  'not-on-the-list': {
    en: '{{named}} is not on the checklist of this form of therapy. Choose from what is listed.',
  },
  'for-a-colleague': {
    en: 'Only a supervisor writes down the rating of a colleague, and nobody their own that way. Ask a supervisor to write it down.',
  },
  'rated-themself': {
    en: 'This colleague has rated the meeting themself. Theirs stands: ask them to put it right.',
  },
  'led-it': { en: 'This colleague led the meeting: they rate it themself. Ask them to.' },
  'written-by-another': {
    en: 'Another supervisor wrote this colleague’s rating down. Ask them, or the colleague, to put it right.',
  },
  'how-heard': {
    en: 'Say how a colleague knows the meeting: they were there, or it is from a recording.',
  },
  'was-not-there': {
    en: 'You were not in the group on the day of this meeting. You can rate it from a recording.',
  },
  'own-meeting': {
    en: 'You led this meeting, or the group that day: whoever did not rates it as the supervisor, or writes down the rating of a colleague. Ask one of them.',
  },
  'rated-twice': { en: 'One of them is rated twice. Keep one rating for each.' },
  'undone-competence': {
    en: 'What was not done cannot be rated for how well it was done. Leave that rating out.',
  },
});
