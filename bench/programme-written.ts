import type { Doing } from '#core/book/doing.ts';
import type { Fact, NewFact } from '#core/book/fact.ts';
import { courseBook, decide } from '#core/course/book.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { groupBook } from '#core/group/book.ts';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { mergeEntry } from '#core/group/meetings/merge-entry.ts';

/** What stands in a written group where another has its own. */
export const marks = { group: 'GROUP', leader: 'LEADER', place: 'PLACE', course: 'COURSE', client: 'CLIENT' };

const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
const members = 8;
const day = 86_400_000;

/** What is told of a member at a meeting, another each time. */
export const told = (course: string, n: number) =>
  memberEntry.parse({
    course,
    came: 'present',
    asked: 'alone',
    measure: { instrument: 'phq-9', answers: [2, 2, 2, 2, 1, 1, 1, Math.max(0, 3 - n), 0] },
    link: {
      what: `The quarrel about the field, in week ${n}`,
      before: 7,
      after: 4,
      feelings: ['sad', 'angry'],
    },
    options: ['Go with her aunt', 'Ask in the morning'],
    aim: Math.min(10, n + 2),
    lastTask: n > 1 ? 'done' : null,
    task: `Speak with her brother after the market, ${n}`,
  });

/** One chart that acts are written to, through the same rules as the product. */
class Written {
  facts: Fact[] = [];
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
  adds(act: string, at: string, decided: NewFact[] | Refusal): void {
    if (isRefusal(decided)) throw new Error(`${this.id} ${act}: ${decided.because}`);
    this.facts.push(
      ...decided.map(
        (fact, index): Fact => ({
          ...fact,
          course: this.id,
          seq: this.facts.length + index + 1,
          act,
          at,
          by: marks.leader,
        }),
      ),
    );
  }
}

/** A group with eight members and so many meetings, as facts with marks in place of its ids. @param today of the last one, a week ago */
export function writtenGroup(meetings: number, today: Date): { group: Fact[]; courses: Fact[][] } {
  let acts = 0;
  const dayBefore = (days: number) => new Date(today.getTime() - days * day).toISOString().slice(0, 10);
  const group = new Written(marks.group);
  const courses = Array.from({ length: members }, (_, nth) => new Written(`${marks.course}${nth}`));
  const doing = (as: Doing['as'], on: string): Doing => {
    acts += 1;
    const id = `ACT${acts}.`;
    const now = `${on}T10:00:00.000Z`;
    return {
      id,
      by: marks.leader,
      as,
      on,
      now,
      today: on,
      zone: 'Africa/Kampala',
      born: '1990-01-01',
      names: [],
    };
  };
  const inGroup = (name: string, form: unknown, on: string) => {
    const as = doing('facilitator', on);
    const read = groupBook.acts.get(name)?.form.parse(form);
    group.adds(as.id, as.now, groupBook.decide(groupBook.fold(group.id, group.facts), name, read, as));
    return as.id;
  };
  const inCourse = (course: Written, name: string, form: unknown, on: string) => {
    const as = doing('therapist', on);
    const read = courseBook.acts.get(name)?.form.parse(form);
    course.adds(as.id, as.now, decide(courseBook.fold(course.id, course.facts), name, read, as));
  };
  const begun = dayBefore(7 * (meetings + 1));
  const place = { place: 'The school', programmePlace: marks.place };
  inGroup('formGroup', { name: 'Tuesdays', protocol, ...place }, begun);
  inGroup('bringFacilitator', { person: marks.leader, as: 'facilitator' }, begun);
  for (const [nth, course] of courses.entries()) {
    const opening = { client: `${marks.client}${nth}`, therapist: marks.leader, referral: '' };
    inCourse(
      course,
      'openCourse',
      { ...opening, protocol: { ...protocol, sessions: 8, minutes: 90 } },
      begun,
    );
    inCourse(course, 'giveConsent', { item: 'treatment' }, begun);
    const first = {
      instrument: 'phq-9',
      answers: [2, 2, 2, 2, 2, 2, 2, 2, 0],
      administered: 'with-therapist',
    };
    inCourse(course, 'answerMeasure', first, begun);
    inGroup('inviteMember', { course: course.id }, begun);
    inGroup('joinMember', { course: course.id }, begun);
    inCourse(course, 'joinInCourse', { group: group.id, name: 'Tuesdays', from: 1 }, begun);
  }
  for (let n = 1; n <= meetings; n += 1) {
    const on = dayBefore(7 * (meetings - n + 1));
    const attended = courses.map(({ id: course }) => ({ course, came: 'present' }));
    inGroup('holdGroupMeeting', { led: [marks.leader], members: attended }, on);
    for (const course of courses) {
      const folded = courseBook.fold(course.id, course.facts);
      for (const { name, form } of mergeEntry(folded, told(course.id, n), { n, on, minutes: 90 }).acts)
        inCourse(course, name, form, on);
    }
  }
  return { group: group.facts, courses: courses.map(({ facts }) => facts) };
}
