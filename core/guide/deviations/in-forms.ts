import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { sessionNamed } from '#core/guide/sessions-over.ts';
import { type Detector, drift } from './drift.ts';

/** What single forms of therapy ask about, beside what individual IPT does. */
const words = {
  en: {
    retold: 'Was what happened told over again? Ask yourself, and come back to people now.',
    past: (session: string, share: number) => `${session}: ${share} per cent of the hour on the past.`,
  },
};

/** More than this share of one hour is asked about at once where a trauma is not told over again. IPT protocol reference, 7.10 and 1.8. */
const muchOfTheHour = 30;

/** IPT for PTSD: an hour of which much was about the past. It asks; it does not know. IPT protocol reference, 7.10. */
export const traumaRetold: Detector = (course) => {
  const saw = course.sessionRoom.time.flatMap(({ session, past }) => {
    const held = sessionNumbered(course, session);
    return held && past > muchOfTheHour ? [words.en.past(sessionNamed(held), past)] : [];
  });
  return saw.length > 0 ? drift(words.en.retold, saw) : null;
};
