import type { Course } from '#core/course/course.ts';
import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { isMilestonePassed } from '#core/course/protocol-followed/passed-milestones.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { isPast, lastOver, middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { type Detector, drift } from './drift.ts';

/** What single forms of therapy ask about, beside what individual IPT does. */
const words = {
  en: {
    retold: 'Was what happened told over again? Ask yourself, and come back to people now.',
    inDetail: (session: string, on: string) => `Session ${session}: told in detail, as written on ${on}.`,
    past: (session: string, share: number) => `${session}: ${share} per cent of the hour on the past.`,
  },
};

/** More than this share of one hour is asked about at once where a trauma is not told over again. IPT protocol reference, 7.10 and 1.8. */
const muchOfTheHour = 30;

/** Sessions in which it was written down that the trauma was told in detail. IPT protocol reference, 7.10. */
function toldInDetail({ sheets }: Course): string[] {
  return sheets.entries.flatMap(({ aside, sheet, versions }) => {
    const last = versions.at(-1);
    const isTold = sheet === 'when-it-came-up' && !aside && last?.fields.howFar === 'in_detail';
    return isTold ? [words.en.inDetail(String(last.fields.session ?? last.session ?? ''), last.on)] : [];
  });
}

/** IPT for PTSD: a mention told in detail, or an hour of which much was about the past. It asks; it does not know. IPT protocol reference, 7.10. */
export const traumaRetold: Detector = (course) => {
  const before = sessionsBeforeKith(course);
  const hours = course.sessionRoom.time.flatMap(({ session, past }) => {
    if (session <= before) return [];
    const held = sessionNumbered(course, session);
    return held && past > muchOfTheHour ? [words.en.past(sessionNamed(held), past)] : [];
  });
  const saw = [...toldInDetail(course), ...hours];
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
  const asked = follows.protocol.milestones.find(({ id }) => id === 'MS-DT3');
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

const bySheet = {
  en: {
    left: 'Two middle sessions running without work on what was agreed.',
    nothing: (session: string) => `${session}: nothing of it is written down.`,
  },
};

/** Sessions that a sheet of which several are kept names in one of its fields: work written down as it was done. */
function sessionsNamed({ sheets }: Course): number[] {
  return sheets.entries.flatMap(({ aside, versions }) => {
    const last = versions.at(-1);
    const asked = last && sheets.forms[last.form]?.sheet;
    if (aside || !asked || asked.kept !== 'many') return [];
    const session = asked.fields.find(({ kind }) => kind === 'session');
    const named = session && last.fields[session.id];
    return [typeof named === 'number' ? named : last.session].filter((n) => n !== undefined);
  });
}

/** Where a sheet takes the place of a problem area: two middle sessions running in which nothing of it was worked on. IPT protocol reference, 7.11 and 7.12. */
export const patternLeft: Detector = (course, follows, today) => {
  const worked = sessionsNamed(course);
  const adrift = middleSessions(course, follows, today).filter(({ n }) => !worked.includes(n));
  const numbers = adrift.map(({ n }) => n);
  const running = adrift.filter(({ n }) => numbers.includes(n - 1) || numbers.includes(n + 1));
  if (running.length === 0) return null;
  return drift(
    bySheet.en.left,
    running.map((session) => bySheet.en.nothing(sessionNamed(session))),
  );
};

const others = {
  en: {
    noReview: (many: number, due: number) => `${many} of ${due} reviews are written.`,
    overdue: 'The review is overdue.',
    noModule: 'No module was done by now.',
    notTried: 'Nothing has been tried out with anybody.',
    over: (sessions: number) => `Sessions over: ${sessions}.`,
  },
};

/** How many of a sheet stand in the course. */
const kept = ({ sheets }: Course, id: string): number =>
  sheets.entries.filter(({ aside, sheet }) => sheet === id && !aside).length;

/** Without an end agreed at the start: a review for each so many sessions that are over. IPT protocol reference, 7.12. */
export const reviewOverdue: Detector = (course, { preset }, today) => {
  const { reviewEvery: every, sheet } = preset.openEnded ?? {};
  if (!every || sheet === undefined || course.closing.closed) return null;
  const before = Math.floor(sessionsBeforeKith(course) / every);
  const due = Math.floor(lastOver(course, today) / every);
  const written = before + kept(course, sheet);
  return written < due ? drift(others.en.overdue, [others.en.noReview(written, due)]) : null;
};

/** Blended IPT: two sessions over and no module done. IPT protocol reference, 7.0. */
export const modulesLapsed: Detector = (course, _follows, today) => {
  const over = lastOver(course, today);
  return over >= 2 + sessionsBeforeKith(course) && kept(course, 'online-module') === 0
    ? drift(others.en.noModule, [others.en.over(over)])
    : null;
};

/** Social anxiety: well into the middle phase, and nothing tried with anybody. IPT protocol reference, 7.9. */
export const nothingTriedWithSomebody: Detector = (course, follows, today) => {
  const over = lastOver(course, today);
  const milestone = follows.protocol.milestones.find(({ evidence }) => evidence === 'triedWithSomebody');
  const due = milestone ? dueSession(milestone, follows.preset) : 0;
  const isAsked = over >= due && due > sessionsBeforeKith(course);
  if (!milestone || !isAsked || isMilestonePassed(course, milestone.id)) return null;
  return evident(course, follows, milestone.evidence, over).found === 'yes'
    ? null
    : drift(others.en.notTried, [others.en.over(over)]);
};
