import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { summarise } from '#core/lists/summarise.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { readProtocol } from './read-protocol.ts';

const page = readFileSync(new URL('../../../docs/protocols.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
const read = readProtocol(example);
if (isRefusal(read)) throw new Error(read.because);
const course = (sessions: number) => held(sessions, opened('ten', 10, 'ipt-out-of-work', [read]));
const milestone = (id: string, sessions: number, from = course(sessions)) =>
  guide(from.course, dayAfter(sessions))?.milestones.find((one) => one.id === id);

it('the form in docs/protocols.md is read, and a course under it goes by its own phases and sessions', () => {
  expect(read).toMatchObject({ name: 'IPT after losing work', focus: { max: 1 } });
  expect(guide(course(4).course, dayAfter(4))?.phase).toMatchObject({
    now: 'middle',
    called: { name: 'Between two roles' },
  });
  expect(roadmap(course(1).course, dayAfter(1))?.phases.map(({ label }) => label)).toEqual([
    'Looking at what changed',
    'Finding my feet',
    'Saying goodbye',
  ]);
  expect(summarise(course(9).course)).toMatchObject({ phase: 'ending', sessions: 10 });
});

it('its own milestone is due in its own session, and its sheet shows it', () => {
  expect(milestone('OW-1', 1)).toMatchObject({ due: 2 });
  expect(milestone('MS-12', 1)).toMatchObject({ due: 3 });
  const written = course(2).does('writeSheet', {
    sheet: 'working-week',
    fields: { before: 'Shifts with the same five people', now: 'Mornings in bed' },
  });
  expect(milestone('OW-1', 2, written)?.state).toBe('done');
});

it('its ages and its own ending hold as those of what it extends', () => {
  expect(read.ages).toEqual({ from: 18 });
  expect(read.ending.relapsePlan.earlySigns).toBeGreaterThan(0);
});
