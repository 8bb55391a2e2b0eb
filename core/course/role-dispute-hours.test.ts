import { beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { noteOf, unsignedNotes } from '#core/course/notes/of-session.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { techniquesIn } from '#core/course/session-room/techniques-used.ts';
import { sessionsLeft } from '#core/course/sessions/attendance.ts';
import { gaps } from '#core/course/sessions/gaps.ts';
import { techniquesOnPaper } from '#examples/on-paper.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import paper from '#tests/role-dispute-hours.json' with { type: 'json' };
import { fold, seenBy } from './book.ts';

function enterSession(course: ACourse, session: (typeof paper.sessions)[number]) {
  const { n, on, minutes, note, moodEventLink: link } = session;
  course.does('holdSession', { minutes, format: 'in_person', startedAt: '10:00' }, { on });
  for (const name of session.techniques) {
    const technique = techniquesOnPaper[name];
    if (technique) course.does('markTechnique', { session: n, technique }, { on });
  }
  if (link) {
    const feelings = link.feelings.map((name) => ({ name }));
    course.does(
      'linkMood',
      {
        session: n,
        direction: 'event_to_mood',
        what: link.event,
        moodBefore: link.before,
        moodAfter: link.after,
        feelings,
      },
      { on },
    );
  }
  course
    .does('draftNote', { session: n, text: note, version: 0 }, { on })
    .does('signNote', { session: n, version: 1 }, { on });
}

function enterSafetyPlan(course: ACourse) {
  const { safetyPlan } = paper;
  const who = (names: string[]) => names.map((name) => ({ who: name }));
  course.does(
    'writeSafetyPlan',
    {
      warningSigns: safetyPlan.warningSigns.map((sign) => ({ sign })),
      alone: safetyPlan.whatIDoAlone.map((what) => ({ what })),
      peopleAndPlaces: who(safetyPlan.peopleAndPlaces),
      help: who(safetyPlan.whoToAskForHelp),
      professionals: who(safetyPlan.professionals),
      saferSurroundings: safetyPlan.makingSafer.map((what) => ({ what })),
    },
    { on: safetyPlan.on },
  );
}

function enterEnding(course: ACourse) {
  const { ending } = paper;
  const { relapsePlan } = ending;
  for (const issue of ending.review) {
    course.does(
      'reviewIssue',
      { issue: `issue-${paper.issues.indexOf(issue.issue)}`, now: 'better', words: issue.now },
      { on: '2026-04-21' },
    );
  }
  const relational = ['I answer', 'I cancel'];
  course
    .does('nameEnding', {}, { on: ending.named })
    .does(
      'tellEndingFeelings',
      { feelings: ['apprehension', 'pride'], words: ending.feelings },
      { on: ending.named },
    )
    .does(
      'decideAfter',
      { decision: 'discharge', why: 'Recovered', medication: 'none_taken', followUp: ending.followUp },
      { on: '2026-04-21' },
    )
    .does(
      'writeRelapsePlan',
      {
        signs: {
          early: relapsePlan.earlySigns.map((sign) => ({
            sign,
            domain: relational.some((start) => sign.startsWith(start))
              ? ('relational' as const)
              : ('sleep' as const),
          })),
        },
        triggers: relapsePlan.triggers.map((what) => ({ what })),
        people: relapsePlan.whoToTurnTo.map((name) => ({ who: name })),
        skills: relapsePlan.whatHelps.map((skill) => ({ skill })),
        actions: {
          green: ['Sunday planning'],
          amber: ['Say one thing that day'],
          red: [relapsePlan.ifWorse],
        },
        wayBack: relapsePlan.ifWorse,
      },
      { on: '2026-04-28' },
    )
    .does(
      'sayGoodbye',
      { words: 'Plan read aloud and hers to keep.', handedOver: ['relapse_plan', 'final_scores'] },
      { on: '2026-04-28' },
    )
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [1, 1, 0, 1, 0, 0, 0, 0, 0], session: 16 },
      { on: '2026-04-28', as: 'client' },
    );
}

describe('the role dispute of the paper file, entered hour by hour', () => {
  let whole: ACourse;
  beforeAll(() => {
    const course = aCourseUnderWay(0);
    paper.issues.forEach((words, place) => {
      course.does('listIssue', { words }, { id: `issue-${place}` });
    });
    enterSafetyPlan(course);
    for (const session of paper.sessions) {
      enterSession(course, session);
      const missed = paper.missed.find(({ on }) => on > session.on && on < '2026-02-17' && session.n === 5);
      if (missed) course.does('missSession', { note: missed.why, told: 'beforehand' }, { on: missed.on });
    }
    enterEnding(course);
    whole = course.does('closeCourse', { outcome: 'completed' }, { on: '2026-04-28' });
  });

  test('keeps every session under its number, day and length', () => {
    const held = whole.course.sessions.held.map(({ n, on, minutes }) => ({ n, on, minutes }));
    expect(held).toEqual(paper.sessions.map(({ n, on, minutes }) => ({ n, on, minutes })));
    expect(sessionsLeft(whole.course)).toBe(0);
    expect(gaps(whole.course, '2026-04-28')).toEqual([]);
  });

  test('keeps every note as it was written, signed', () => {
    for (const { n, note } of paper.sessions) expect(noteOf(whole.course, n)?.text).toBe(note);
    expect(unsignedNotes(whole.course)).toEqual([]);
  });

  test('keeps every technique and every link of mood and event', () => {
    for (const { n, techniques: names, moodEventLink: link } of paper.sessions) {
      expect(techniquesIn(whole.course, n)).toEqual(names.map((name) => techniquesOnPaper[name]));
      const [kept] = moodLinksIn(whole.course, n);
      expect(kept?.event.what ?? null).toBe(link?.event ?? null);
      expect(kept?.moodBefore ?? null).toBe(link?.before ?? null);
      expect(kept?.moodAfter ?? null).toBe(link?.after ?? null);
      expect(kept?.feelings.map(({ name }) => name) ?? []).toEqual(link?.feelings ?? []);
    }
  });

  test('keeps the missed session, which used no number', () => {
    expect(whole.course.sessions.missed.map(({ on, note }) => ({ on, why: note }))).toEqual(paper.missed);
  });

  test('keeps the ending and its plan, which is complete', () => {
    const { ending, closing, relapsePlan } = whole.course;
    expect(ending.named[0]).toMatchObject({ on: paper.ending.named });
    expect(ending.feelings[0]?.words).toBe(paper.ending.feelings);
    expect(ending.issues.map(({ words }) => words)).toEqual(paper.ending.review.map(({ now }) => now));
    expect(ending.after?.followUp).toBe(paper.ending.followUp);
    expect(relapsePlan.plan?.text.signs.early.map(({ sign }) => sign)).toEqual(
      paper.ending.relapsePlan.earlySigns,
    );
    expect(relapsePlan.plan?.text.people.map(({ who }) => who)).toEqual(paper.ending.relapsePlan.whoToTurnTo);
    expect(planLacks(whole.course)).toEqual([]);
    expect(closing.closed?.outcome).toBe(paper.ending.outcome);
    expect(standingOf(whole.course)).toBe('closed');
  });

  test('keeps the safety plan, step by step', () => {
    const plan = whole.course.safetyPlan.plan;
    expect(plan?.on).toBe(paper.safetyPlan.on);
    expect(plan?.text.warningSigns.map(({ sign }) => sign)).toEqual(paper.safetyPlan.warningSigns);
    expect(plan?.text.alone.map(({ what }) => what)).toEqual(paper.safetyPlan.whatIDoAlone);
    expect(plan?.text.peopleAndPlaces.map(({ who }) => who)).toEqual(paper.safetyPlan.peopleAndPlaces);
    expect(plan?.text.help.map(({ who }) => who)).toEqual(paper.safetyPlan.whoToAskForHelp);
    expect(plan?.text.professionals.map(({ who }) => who)).toEqual(paper.safetyPlan.professionals);
    expect(plan?.text.saferSurroundings.map(({ what }) => what)).toEqual(paper.safetyPlan.makingSafer);
  });

  test('still reads when any one of its facts is struck out', () => {
    for (const { seq } of whole.facts) {
      if (whole.course.permanent.includes(seq)) continue;
      const struck = { type: 'FactStruckOut', data: { seq, why: 'Wrong' }, seq: whole.facts.length + 1 };
      const last = whole.facts.at(-1);
      if (!last) continue;
      const course = fold(whole.id, [...whole.facts, { ...last, ...struck }]);
      expect(seenBy(course, { as: 'client', by: 'leila' }).sessions.held.length).toBeGreaterThanOrEqual(15);
      expect(planLacks(course).length + gaps(course, '2026-04-28').length).toBeLessThanOrEqual(1);
      expect(unsignedNotes(course)).toEqual([]);
    }
  });
});
