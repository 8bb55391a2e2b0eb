import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { aCourse } from '#tests/a-course.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';

const opened = (preset: string, sessions: number, id: string) =>
  aCourse().does(
    'openCourse',
    {
      client: 'leila',
      therapist: 'ana',
      protocol: { id, edition: '2026.1', preset, sessions, minutes: 50 },
      despiteAge: 'For the test',
    },
    { on: '2026-01-06' },
  );

const asked = (id: string, preset: string, sessions: number, over: number) =>
  guide(held(over, opened(preset, sessions, id)).course, dayAfter(over))?.today.toDo.map((one) => one.id) ??
  [];

it('asks for what a form adds in the sessions that it says, where it keeps the sessions of IPT', () => {
  expect(asked('ipt-sad', 'sad14', 14, 5)).toContain('SA-02');
  expect(asked('ipt-sad', 'sad14', 14, 1)).toContain('SA-01');
  expect(asked('ipt-ed', 'ipt-ed-18', 18, 6)).toContain('M-ED1');
  expect(asked('ipt-perinatal-postpartum', 'ipt-postpartum-12', 12, 1)).toContain('I-PN1');
  expect(asked('ipt-perinatal-postpartum', 'ipt-postpartum-12', 12, 5)).not.toContain('I-PN1');
  expect(asked('ipt-late-life', 'ipt-late-life-16', 16, 5)).toContain('M-LL1');
});

it('every form asks, in one session or another, for each task of its own', () => {
  for (const { id, presets, defaultPreset, tasks } of everyProtocol()) {
    const preset = presets.find((one) => one.id === defaultPreset);
    if (!preset) throw new Error(`${id} has no preset.`);
    const own = tasks
      .filter((task) => /^[IME]-[A-Z]{2}\d|^(SA|CD|PT|RH)-/.test(task.id))
      .filter(({ phase }) => phase !== 'every_session');
    const course = opened(preset.id, preset.sessions, id);
    const seen = new Set<string>();
    for (let over = 1; over < preset.sessions; over += 1)
      for (const one of guide(held(over, course).course, dayAfter(over))?.today.toDo ?? []) seen.add(one.id);
    for (const one of guide(opened(preset.id, preset.sessions, id).course, '2026-01-07')?.today.toDo ?? [])
      seen.add(one.id);
    expect(
      own.map((task) => task.id).filter((one) => !seen.has(one)),
      id,
    ).toEqual([]);
  }
});

it('adds nothing to individual IPT', () => {
  expect(asked('ipt', 'ipt16-default', 16, 5)).not.toContain('M-13');
});
