import { beforeAll, describe, expect, it } from 'vitest';
import type { ActName, FormOf } from '#core/course/book.ts';
import { agreedVersion } from '#core/course/sheets/agreed.ts';
import { guide } from '#core/guide/guide.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dynamicSixteen } from '#examples/dynamic-sixteen/acts.ts';
import paper from '#examples/dynamic-sixteen/course.json' with { type: 'json' };
import { aCourse } from '#tests/a-course.ts';

const { endState } = paper;
const told = aCourse();
const milestonesAt = new Map<number, Map<string, string>>();

beforeAll(() => {
  told.does(
    'openCourse',
    {
      client: 'idris',
      therapist: 'bronwen',
      protocol: { id: 'dit', edition: '2026.1', preset: 'dit16', sessions: 16, minutes: 50 },
    },
    { on: paper.consent.treatment, born: paper.client.born },
  );
  const made: string[] = [];
  for (const { as, form, id, name, on } of dynamicSixteen(() => `step-${made.push('')}`)) {
    // A step of the story holds a form of the act it names.
    told.does(name as ActName, form as FormOf<ActName>, { as, id, on, born: paper.client.born });
    if (name !== 'signNote') continue;
    const after = guide(told.course, `${on.slice(0, 8)}${String(Number(on.slice(8)) + 1).padStart(2, '0')}`);
    const held = told.course.sessions.held.length;
    milestonesAt.set(held, new Map(after?.milestones.map(({ id: which, state }) => [which, state])));
  }
});

describe('sixteen sessions of DIT, entered as the paper file holds them', () => {
  it('end as the file says they end', () => {
    const { course } = told;
    expect(course.sessions.held).toHaveLength(endState.sessionsHeld);
    expect(course.sessions.missed).toHaveLength(endState.missedNotCounted);
    const totals = (instrument: string) =>
      course.measures.readings
        .filter((one) => one.instrument === instrument)
        .map(({ result }) => result.total);
    expect(totals('phq-9')).toEqual(endState.phq9);
    expect(totals('gad-7')).toEqual(endState.gad7);
    const measured = course.closing.closed?.measured;
    expect(new Set(measured?.codes)).toEqual(new Set(endState.outcome.codes));
    expect([measured?.first, measured?.last]).toEqual(endState.outcome.phq9.slice(0, 2));
    expect(course.risk.alarms).toEqual([]);
    expect(course.risk.reviews.map(({ session }) => session)).toEqual([1, 7, 16]);
  });

  it('fall into the phases of the file', () => {
    const form = protocolOf('dit', '2026.1');
    if (!form) throw new Error('There is no DIT.');
    const preset = presetOf(form, 'dit16');
    for (const [session, phase] of Object.entries(endState.phases))
      expect([session, phaseOf(preset, Number(session))]).toEqual([session, phase]);
  });

  it('keep the pattern as drafted at 3 and agreed at 4, with three examples and one from the room', () => {
    const [ipaf] = told.course.sheets.entries.filter(({ sheet }) => sheet === 'ipaf');
    expect(ipaf?.versions.map(({ session }) => session)).toEqual([
      endState.ipaf.drafted,
      endState.ipaf.agreed,
    ]);
    const agreed = ipaf && agreedVersion(ipaf);
    expect(agreed?.version).toBe(endState.ipaf.version);
    expect(agreed?.fields.currentExamples).toHaveLength(endState.ipaf.examplesAtAgreement);
    expect(agreed?.fields.inRoomExamples).toHaveLength(endState.ipaf.inRoomAtAgreement);
    expect(ipaf?.comments[0]).toMatchObject({ version: 1, session: 3, as: 'client' });
  });

  it('keep the letter of 13, what he said of it at 14 and 15, and the last version of 16', () => {
    const [letter] = told.course.sheets.entries.filter(({ sheet }) => sheet === 'goodbye-letter');
    expect(letter?.versions.map(({ session, shared }) => [session, shared])).toEqual([
      [endState.letter.draft, '2026-06-03'],
      [endState.letter.final, '2026-06-24'],
    ]);
    expect(letter?.comments.map(({ session }) => session)).toEqual(endState.letter.comments);
    expect(letter?.versions[1]?.fields.remaining).toContain('We did not get to Kit');
  });

  it('reach the pattern at 4 and the letter at 13 and 16 in the guide, and not before', () => {
    const state = (session: number, id: string) => milestonesAt.get(session)?.get(id);
    expect([state(3, 'MS-DT3'), state(4, 'MS-DT3')]).toEqual(['due', 'done']);
    expect([state(12, 'MS-DT5'), state(13, 'MS-DT5')]).toEqual(['due', 'done']);
    expect([state(15, 'MS-DT6'), state(16, 'MS-DT6')]).toEqual(['due', 'done']);
  });

  it('show no drift of the pattern or the letter, and none of the talk about the two of them', () => {
    const seen = guide(told.course, '2026-06-25')?.deviations.map(({ id }) => id) ?? [];
    for (const drift of ['PD-DT1', 'PD-DT3', 'PD-12', 'PD-11', 'PD-20']) expect(seen).not.toContain(drift);
  });
});
