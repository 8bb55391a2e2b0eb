import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: {
      withWhom: 'Choose at most twenty people.',
      note: 'The note',
      why: 'The reason',
      added: 'What is added',
    },
    says: {
      planMeeting: 'Plan a meeting outside the count of sessions, for a day and hour.',
      moveMeeting: 'Move a planned meeting to another day or hour, with the reason.',
      callOffMeeting: 'Call a planned meeting off.',
      holdMeeting:
        'Record a meeting outside the count: with whom, and what was agreed. No session number changes.',
      writeMeetingNote: 'Write or rewrite the note of a meeting.',
      signMeetingNote: 'Sign the note of a meeting; from then on it stays as it is.',
      addToMeetingNote: 'Add to the signed note of a meeting; what was signed stays.',
    },
    stale: 'This note was changed meanwhile, perhaps in another window. Read the newer text first.',
    sentences: {
      MeetingPlanned: 'A meeting outside the count was planned.',
      MeetingMoved: 'A planned meeting was moved.',
      MeetingCalledOff: 'A planned meeting was called off.',
      MeetingHeld: 'A meeting outside the count was held.',
      MeetingNoteWritten: 'The note of a meeting was written.',
      MeetingNoteSigned: 'The note of a meeting was signed.',
      MeetingNoteAddedTo: 'The signed note of a meeting was added to.',
    },
  },
} as const;

/** Why a meeting outside the count is not planned or held. */
export const refuseBecause = refusalsOf({
  'no-such-meeting': {
    en: 'This form of therapy has no such meeting. Choose one that it has, or another meeting.',
  },
  'nobody-there': { en: 'Somebody has to be there besides you: choose who, or that the client is there.' },
  'with-others': {
    en: 'This meeting is with others: {{who}}. Choose who was there, or another kind of meeting.',
  },
  'consent-missing': {
    en: 'A meeting with {{name}} needs a consent that is not recorded: {{missing}}. Ask for it first; where there is danger, say what it is.',
  },
  'more-than-usual': {
    en: 'This form of therapy has at most {{most}} of these meetings. Write why there is one more.',
  },
  'client-there': {
    en: 'This meeting is usually held {{how}} the client. Write why it is otherwise this time.',
  },
  'joint-unsafe': {
    en: 'No meeting with both: this record says that somebody may not be safe. Work with the client alone, on safety first.',
  },
  'not-planned': { en: 'There is no such meeting planned any more. Look again at what is planned.' },
  'moved-since': {
    en: 'This meeting has been moved since: it is now on {{day}} at {{time}}. Look at it again before you change it.',
  },
  'same-time': { en: 'That is the time it already has. Choose another.' },
  'skipped-hour': {
    en: 'The clocks go forward on {{day}} at {{time}}, so that hour does not exist. Choose another time.',
  },
  'not-signed': { en: 'This note is not signed yet: change it as it is.' },
  'no-meeting': { en: 'There is no such meeting in this course. Look again at the meetings.' },
  'no-note': { en: 'There is no note of this meeting to sign. Write it first.' },
  signed: { en: 'This note was signed on {{on}} and stays as it is. Add to it instead.' },
  'not-ahead': { en: '{{on}} is over already. Record the meeting as held instead.' },
});
