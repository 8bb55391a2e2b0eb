import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    says: {
      askSupervision: 'Ask a question for supervision; it waits for a supervisor’s answer.',
      noteToTherapist: 'Write a note to the therapist about this course; it waits for their answer.',
      answerSupervision: 'Answer a question or a note in supervision.',
      drawSessions: 'Draw by lot which sessions the supervisor looks at, among those the client agreed to.',
    },
    sentences: {
      SupervisionAsked: 'A question for supervision was asked.',
      SupervisorNoted: 'The supervisor wrote a note to the therapist.',
      SupervisionAnswered: 'A question or a note in supervision was answered.',
      SessionsDrawn: 'Sessions were drawn by lot for supervision.',
    },
    fields: { question: 'The question', note: 'The note', answer: 'The answer' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'no-to-supervision': {
    en: 'The client has said no to this course being talked about in supervision. Ask them again first.',
  },
  'lived-in-a-group': {
    en: 'This course is part of a group. Use the group’s own page of supervision.',
  },
  'no-such-thread': { en: 'This question or note is not in this course. Reload the page and try again.' },
  'answered-alike': { en: 'You have already written this answer. Nothing needs to change.' },
  'drawn-on-the-day': { en: 'Sessions are drawn today, not on a day that is past. Leave the day out.' },
  'lot-not-looked-at': {
    en: 'Session {{session}} was drawn on {{on}} and has not been rated yet. Rate it before you draw again.',
  },
  'recordings-not-agreed': {
    en: 'The client has not agreed to recordings, so no session can be drawn. Ask them first.',
  },
  'none-to-draw': {
    en: 'No session can be drawn now: each was held before the client agreed, was yours, or has been rated or drawn already. Draw again after the next session.',
  },
});
