import { isMilestonePassed } from '#core/course/protocol-followed/passed-milestones.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { isPast, sessionNamed } from '#core/guide/sessions-over.ts';
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

const dit = {
  en: {
    noPattern: 'No pattern has been agreed.',
    noLetter: 'The letter has not been given.',
    notYet: (session: number) => `Session ${session} is over.`,
  },
};

/** DIT: the pattern agreed, with its examples, by session 4. IPT protocol reference, 7.11 and 12.1. */
export const patternNotAgreed: Detector = (course, follows, today) => {
  const asked = follows.protocol.milestones.find(({ id }) => id === 'MS-33');
  if (!asked || !isPast(course, follows, 4, today) || isMilestonePassed(course, asked.id)) return null;
  const { found, because } = evident(course, follows, asked.evidence, 4);
  return found === 'yes' ? null : drift(dit.en.noPattern, [because]);
};

/** DIT: the draft of the letter given at session 13. IPT protocol reference, 7.11 and 12.1. */
export const letterNotGiven: Detector = (course, follows, today) => {
  if (!isPast(course, follows, 13, today) || course.closing.early) return null;
  const given = evident(course, follows, { sheet: 'goodbye-letter', shared: true }, 13);
  return given.found === 'yes' ? null : drift(dit.en.noLetter, [dit.en.notYet(13)]);
};
