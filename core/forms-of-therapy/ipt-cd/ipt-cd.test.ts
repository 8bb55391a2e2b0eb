import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { purposeOf } from '#core/protocols/protocol/blueprint.ts';
import { overSessions } from '#core/protocols/protocol/other-lengths.ts';
import { cadenceAt, windowAt } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { seen } from '#tests/drifts-seen.ts';

const form = protocolOf('ipt-cd', '2026.1');
if (!form) throw new Error('There is no IPT for persistent depression.');
const preset = presetOf(form, 'cd16-and-6');
const due = dueIn(form, preset);

it('IPT for persistent depression is weekly to 16 and then monthly, the weekly part asking in its own sessions', () => {
  expect([1, 16, 17, 22].map((session) => cadenceAt(preset, session))).toEqual([7, 7, 30, 30]);
  expect(['MS-04', 'MS-08', 'MS-12', 'MS-18', 'MS-CD1', 'MS-19', 'MS-23'].map(due)).toEqual([
    2, 3, 3, 8, 16, 18, 22,
  ]);
  expect(windowAt(presetOf(form, 'cd16'), 13)?.id).toBe('goodbye');
});

it('it goes by the PHQ-9, looks five years back, and works on the move out of the illness', () => {
  expect(primaryMeasure(form)).toBe('phq-9');
  expect(form.settings.lookback.months).toBe(60);
  expect(form.areas[0]).toMatchObject({
    id: 'therapeutic_transition',
    clientLabel: 'Leaving an illness I took for myself',
  });
});

it('it weighs medication never considered more than individual IPT does', () => {
  const weight = (course: ReturnType<typeof opened>) => {
    expect(seen(course, 'PD-22', dayAfter(5))).toBeTruthy();
    return course;
  };
  weight(held(5, opened('cd16-and-6', 22, 'ipt-cd')));
  weight(held(5));
  const severity = (id: string) =>
    protocolOf(id, '2026.1')?.deviations.find((one) => one.id === 'PD-22')?.severity;
  expect([severity('ipt-cd'), severity('ipt')]).toEqual(['block', 'warn']);
});

it('it is rated on telling the illness from character, and says that no one event is looked for', () => {
  expect(form.fidelity.find(({ id }) => id === 'F-CD1')).toMatchObject({ middle: 'due' });
  expect(form.about?.notAsked[0]).toContain('one event');
});

it('the monthly sessions are not told to name the ending until it is due, and the last is goodbye, however many there are', () => {
  const at = (session: number, over = preset) => purposeOf(form, session, over);
  expect(at(11).purpose).toBe('The focus: trying it in life');
  for (let session = 13; session <= 17; session += 1) {
    expect(at(session).purpose).not.toContain('name the ending');
    expect([...at(session).must, ...at(session).should]).not.toContain('E-01');
  }
  expect(at(16).must).toContain('MS-CD1');
  expect(at(18).must).toContain('MS-19');
  expect(at(22).purpose).toBe('Goodbye');
  const weekly = presetOf(form, 'cd16');
  expect([12, 13, 16].map((session) => at(session, weekly).purpose)).toEqual([
    'Make it firm; name the ending',
    'The ending opens: the way come',
    'Goodbye',
  ]);
  for (const many of [16, 18, 24, 28])
    expect(at(many, overSessions(preset, many)).purpose).toContain('Goodbye');
});

it('at the desk, monthly session 17 asks what held in the first month alone', () => {
  const course = held(16, opened('cd16-and-6', 22, 'ipt-cd'));
  expect(guide(course.course, dayAfter(16))?.today).toMatchObject({
    session: 17,
    purpose: 'The first month alone: what held, and what came back',
  });
});
