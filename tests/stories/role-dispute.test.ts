import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { ratedAt } from '#core/course/goals/standing.ts';
import { scoresBySession } from '#core/course/measures/readings.ts';
import { threadOf } from '#core/course/threads/threads.ts';
import paper from '#examples/role-dispute/course.json' with { type: 'json' };
import { type Entered, enterRoleDispute } from '#examples/role-dispute/enter.ts';
import { kith } from '#tests/durability/kith-command.ts';
import { type Kith, startKith } from './kith.ts';

const command = async (folder: string, ...words: string[]) =>
  (await kith(words, { environment: { KITH_DATA: folder } })).out;

describe('the role-dispute course of the paper file, entered through the HTTP door', () => {
  let running: Kith;
  let entered: Entered;
  let course: Course;

  beforeAll(async () => {
    running = await startKith();
    entered = await enterRoleDispute(running.address);
    course = (await entered.therapist.get<{ course: Course }>(`courses/${entered.course}`)).course;
  });
  afterAll(() => running.stop());

  test('holds every person with their tie, ring and what was said of them', () => {
    const people = course.inventory.people.map(({ fields }) => fields);
    expect(people.map(({ displayName, roleWords }) => [displayName, roleWords])).toEqual(
      paper.people.map(({ name, tie }) => [name, tie]),
    );
    for (const [place, { likes, dislikes, wantsFromThem, theyWant, conflict }] of paper.people.entries()) {
      const person = people[place];
      expect(person?.satisfying ?? []).toEqual(likes ? [likes] : []);
      expect(person?.unsatisfying ?? []).toEqual(dislikes ? [dislikes] : []);
      expect(person?.myExpectations?.map(({ text }) => text) ?? []).toEqual(
        wantsFromThem ? [wantsFromThem] : [],
      );
      expect(person?.theirExpectations?.map(({ text }) => text) ?? []).toEqual(theyWant ? [theyWant] : []);
      expect(person?.conflict?.words).toBe(conflict);
    }
    expect(people.find(({ displayName }) => displayName === 'Father')).toMatchObject({
      living: 'deceased',
      deathDate: '2014-03-02',
    });
  });

  test('holds every event with its day, its mood and the people in it', () => {
    const named = new Map(course.inventory.people.map(({ id, fields }) => [id, fields.displayName]));
    expect(
      course.timeline.events.map(({ date, what, kind, people, mood }) => ({
        on: date,
        what,
        kind,
        people: people.map((id) => named.get(id)),
        mood,
      })),
    ).toEqual(paper.events);
  });

  test('scores of each session equal the totals of the file', () => {
    const totals = (instrument: string) => scoresBySession(course, instrument).map(({ total }) => total);
    expect(totals('phq-9')).toEqual(paper.sessions.map(({ phq9Total }) => phq9Total));
    expect(totals('gad-7')).toEqual(paper.sessions.map(({ gad7Total }) => gad7Total));
  });

  test('raised an alarm for each of the two answers to item 9, and both were answered', () => {
    expect(course.risk.alarms).toHaveLength(2);
    for (const alarm of course.risk.alarms) {
      expect(alarm).toMatchObject({ instrument: 'phq-9', item: 9, value: 1 });
      expect(alarm.answer?.decided).toContain('Safety plan');
    }
  });

  test('holds every note word for word, signed', () => {
    expect(course.notes.notes.map(({ session, text }) => [session, text])).toEqual(
      paper.sessions.map(({ n, note }) => [n, note]),
    );
    expect(course.notes.notes.every(({ signed }) => signed !== null)).toBe(true);
  });

  test('holds the focus, the formulation, the goals with their ratings and the contract', () => {
    expect(primaryFocus(course)).toMatchObject({ area: 'role_dispute' });
    expect(course.formulation.versions.at(-1)?.clientsWords).toBe(paper.formulation.clientsWords);
    expect(course.formulation.answers.at(-1)).toMatchObject({
      answer: 'agrees',
      on: paper.formulation.agreed,
      as: 'client',
    });
    expect(
      course.goals.goals.map((goal) => ({
        goal: goal.text,
        start: ratedAt(goal, 'start'),
        mid: ratedAt(goal, 'mid'),
        end: ratedAt(goal, 'end'),
      })),
    ).toEqual(paper.goals);
  });

  test('follows the thread from the exchange to the rehearsal, the walk and what came of it', () => {
    const [analysis] = course.communication.analyses;
    const [dispute] = course.dispute.disputes;
    expect(analysis?.texts.turns?.text.turns.map(({ words }) => words)).toEqual(
      paper.communication.lines.map(({ said }) => said),
    );
    expect(dispute?.stageHistory.map(({ stage }) => stage)).toEqual(['impasse', 'renegotiation']);
    expect(dispute?.expectations.map(({ text }) => text.mine)).toEqual(
      paper.expectations.map(({ mine }) => mine),
    );
    expect(course.rolePlays.rolePlays[0]?.takes.map(({ text }) => text.learned)).toEqual(
      paper.rolePlay.takes.map(({ learned }) => learned),
    );
    expect(course.tryOuts.tryOuts.map(({ what, told }) => [what, told.at(-1)?.learned])).toEqual(
      paper.tryOuts.map(({ what, learned }) => [what, learned]),
    );
    const walk = course.tryOuts.tryOuts[1];
    const steps = threadOf(course, walk?.id ?? '')?.steps ?? [];
    expect(steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['analysis', 'role_play', 'try_out']),
    );
    expect(steps.find(({ id }) => id === walk?.id)).toMatchObject({ stands: 'done' });
  });

  test('closes as completed with reliable recovery', () => {
    expect(course.closing.closed).toMatchObject({ outcome: 'completed', on: '2026-04-28' });
    expect(course.closing.closed?.measured.codes).toContain('reliable_recovery');
    expect(course.ending.issues.map(({ words }) => words)).toEqual(paper.ending.review.map(({ now }) => now));
    expect(course.relapsePlan.plan?.text.signs.early.map(({ sign }) => sign)).toEqual(
      paper.ending.relapsePlan.earlySigns,
    );
    expect(course.safetyPlan.plan?.text.warningSigns.map(({ sign }) => sign)).toEqual(
      paper.safetyPlan.warningSigns,
    );
  });

  test('shows the client their plan and nothing that is the therapist’s', async () => {
    const seen = await entered.client.get<{ course: Course }>(`courses/${entered.course}`);
    expect(seen.course.relapsePlan.plan?.text.people).toHaveLength(3);
    expect(seen.course.notes.notes).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Asked directly, face to face');
  });

  test('verifies clean, and export, import and export again give the same bytes', async () => {
    const { folder } = running.running.installation.settings;
    expect(await command(folder, 'verify')).toContain('All is as it was written');
    const first = await command(folder, 'export', entered.course);
    const empty = mkdtempSync(join(tmpdir(), 'kith-empty-'));
    const file = join(empty, 'course.jsonl');
    await command(folder, 'export', entered.course, '--out', file);
    await command(join(empty, 'service'), 'import', file);
    expect(await command(join(empty, 'service'), 'export', entered.course)).toBe(first);
    expect(await command(join(empty, 'service'), 'verify')).toContain('All is as it was written');
  });
});
