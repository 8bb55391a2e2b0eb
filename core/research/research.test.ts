import { describe, expect, it } from 'vitest';
import { summarise } from '#core/lists/summarise.ts';
import type { Summary } from '#core/lists/summary.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { researchColumnNames } from './columns.ts';
import { dictionaryCsv, researchCsv, researchDataset } from './dataset.ts';
import { researchNote } from './note.ts';
import { mayLeave, riskOf } from './risk.ts';

const client = { as: 'client', by: 'leila' } as const;
const begun = summarise(aCourseAtWork().course);

const finished = (nth: number, otherwise: Partial<Summary> = {}): Summary => ({
  ...begun,
  course: `course-${nth}`,
  client: `client-${nth}`,
  therapist: 'ana',
  status: 'closed',
  research: 'agreed',
  focus: 'grief',
  session: 16,
  outcome: 'completed',
  firstHeldOn: '2025-01-13',
  closedOn: '2025-05-05',
  phq9: { first: 17, latest: 4, latestOn: '2025-06-01', totals: [17, 12, 6, 4], inCourse: 3 },
  ...otherwise,
});
const five = (otherwise: Partial<Summary> = {}, from = 0) =>
  Array.from({ length: 5 }, (_, nth) => finished(from + nth, otherwise));

describe('what is given to research', () => {
  it('holds finished courses of those who agree now, and of nobody else', () => {
    const open = finished(20, { status: 'open' });
    const { research: _research, ...notAsked } = finished(21);
    const dataset = researchDataset([...five(), open, notAsked]);
    expect(dataset?.rows).toHaveLength(5);
    expect(researchDataset([...five().slice(1), open, notAsked])).toBeNull();
  });

  it('follows the consent of the chart: given, refused, taken back', () => {
    const told = aCourseAtWork();
    expect(summarise(told.course).research).toBeUndefined();
    const agreed = told.does('giveConsent', { item: 'research' }, client);
    expect(summarise(agreed.course).research).toBe('agreed');
    const back = agreed.does('withdrawConsent', { item: 'research' }, client);
    expect(summarise(back.course).research).toBeUndefined();
  });

  it('names nobody, tells no day and no id, and stops at the day of closing', () => {
    const csv = researchCsv(researchDataset(five()) ?? { rows: [] });
    for (const telling of ['course-', 'client-', 'ana', '2025-', begun.course, begun.client]) {
      expect(csv).not.toContain(telling);
    }
    expect(csv).toContain('17 12 6');
    expect(csv).not.toContain('17 12 6 4');
    expect(csv).toContain('phq-9,17,6,');
    expect(csv.split('\r\n')[0]).toBe(researchColumnNames.join(','));
  });

  it('leaves empty what fewer than five share, the year first, and leaves out who still stands apart', () => {
    const otherYear = finished(30, { closedOn: '2019-05-05', firstHeldOn: '2019-01-13' });
    const dataset = researchDataset([...five(), ...five({}, 5), otherYear]);
    // One with another year: it stands apart by its year, and without it still from those that keep theirs.
    expect(dataset).toMatchObject({ leftOut: 1 });
    expect(dataset?.rows.every(({ year_ended }) => year_ended === '2025')).toBe(true);
    const two = [...five({ focus: 'grief' }), ...five({ focus: 'role_dispute' }, 5)].map((one, nth) =>
      nth % 2 === 0 ? one : { ...one, closedOn: '2024-05-05', firstHeldOn: '2024-01-01' },
    );
    const mixed = researchDataset(two);
    expect(mixed?.rows).toHaveLength(10);
    expect(mixed?.rows.every(({ year_ended }) => year_ended === '')).toBe(true);
    expect(new Set(mixed?.rows.map(({ focus }) => focus))).toEqual(new Set(['grief', 'role_dispute']));
    const alike = Map.groupBy(mixed?.rows ?? [], (row) => [row.form, row.focus, row.year_ended].join());
    expect([...alike.values()].every((some) => some.length >= 5)).toBe(true);
  });

  it('holds one line of a client, the last, so that five lines are five people', () => {
    const hers = five().map((one) => ({ ...one, client: 'client-0' }));
    expect(researchDataset(hers)).toBeNull();
    const again = finished(40, { client: 'client-0', closedOn: '2025-11-03', session: 12 });
    const rows = researchDataset([...five({ session: 12 }), again])?.rows;
    expect(rows).toHaveLength(5);
    const { research: _research, ...tookBack } = again;
    expect(researchDataset([...five(), tookBack])).toBeNull();
  });

  it('leaves empty how often somebody came or missed where few share it', () => {
    const missed = finished(0, { session: 3, appointments: [] });
    const rows = researchDataset([missed, ...five({}, 1)])?.rows ?? [];
    expect(rows.map(({ sessions_held }) => sessions_held).toSorted()).toEqual([
      '',
      '16',
      '16',
      '16',
      '16',
      '16',
    ]);
  });

  it('leaves empty how often somebody came where few of those alike share it, though many others do', () => {
    const others = five({ focus: 'role_dispute', session: 12 }, 10);
    const odd = finished(0, { session: 12 });
    const held = researchDataset([...others, odd, ...five({}, 1)])?.rows.map(
      ({ focus, sessions_held }) => `${focus} ${sessions_held}`,
    );
    expect(held?.filter((one) => one === 'grief ')).toHaveLength(1);
    expect(held?.filter((one) => one === 'grief 16')).toHaveLength(5);
    expect(held?.filter((one) => one === 'role_dispute 12')).toHaveLength(5);
  });

  it('is checked as somebody reads it who is after one line', () => {
    const risk = researchDataset([...five(), ...five({ focus: 'role_dispute' }, 5)])?.risk;
    expect(risk).toEqual({ alike: 5, sets: 2, sameChange: 0 });
    const fared = (researchDataset(five())?.rows ?? []).map((row) => ({ ...row, change: 'worse' }));
    expect(riskOf(fared).sameChange).toBe(1);
    const [first, ...rest] = researchDataset(five())?.rows ?? [];
    const lone = riskOf([...rest, ...(first ? [{ ...first, sessions_held: '3' }] : [])]);
    expect([lone.alike, mayLeave(lone)]).toEqual([1, false]);
  });

  it('comes with a note of what was left out, of whom it is and what was checked', () => {
    const dataset = researchDataset([...five(), ...five({ focus: 'role_dispute' }, 5)]);
    const note = dataset && researchNote(dataset, { purpose: 'To learn.', on: '2026-11-30' });
    for (const said of ['30 November 2026', 'To learn.', 'Lines: 10.', 'at least 5 lines are alike'])
      expect(note).toContain(said);
  });

  it('is in the same order whatever the courses were begun in', () => {
    const some = five().map((one, nth) => ({ ...one, session: 10 + nth }));
    expect(researchDataset(some)?.rows).toEqual(researchDataset(some.toReversed())?.rows);
  });

  it('comes with a dictionary that explains every column', () => {
    const lines = dictionaryCsv().trim().split('\r\n');
    expect(lines).toHaveLength(researchColumnNames.length + 1);
    for (const name of researchColumnNames)
      expect(lines.some((line) => line.startsWith(`${name},`))).toBe(true);
  });
});
