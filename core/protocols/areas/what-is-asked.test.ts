import { expect, it } from 'vitest';
import type { Area } from './area.ts';
import { problemAreas } from './areas.ts';

const strategy = (area: Area, id: string) => problemAreas[area].strategies.find((one) => one.id === id);
const asks = (area: Area, id: string) => strategy(area, id)?.questions.join(' ') ?? '';

it('of a death: what they were like, good and bad; anger too; what would honour them; and how to carry them', () => {
  expect(asks('grief', 'GR-3')).toMatch(/on a good day, and on a bad one/);
  expect(asks('grief', 'GR-5')).toContain('anger');
  expect(asks('grief', 'GR-6')).toContain('honour');
  expect(asks('grief', 'GR-7')).toContain('glad to hear from you');
  expect(asks('grief', 'GR-8')).toContain('carry them with you');
  expect(problemAreas.grief.includeIf).toContain('Years of feeling numb');
  expect(problemAreas.grief.excludeIf.map(({ when }) => when).join(' ')).toContain(
    'Longing and preoccupation',
  );
});

it('grief aims at mourning and at the way back, never at being rid of sadness', () => {
  expect(problemAreas.grief.goals).toEqual([
    'Help the mourning to happen',
    'Find the way back to interests and people',
  ]);
});

it('of a dispute: what is expected and was never said, how it is talked about, and what keeps it going', () => {
  expect(asks('role_dispute', 'RD-3')).toContain('said aloud');
  expect(asks('role_dispute', 'RD-5')).toContain('word by word');
  expect(asks('role_dispute', 'RD-6')).toMatch(/lose if it were solved/);
  expect(asks('role_dispute', 'RD-11')).toContain('good enough');
});

it('each stage of a dispute has its own job: to calm, to open again, to end and mourn', () => {
  const jobs = Object.fromEntries(
    problemAreas.role_dispute.stages.map(({ id, job, moves }) => [id, { job, moves }]),
  );
  expect(jobs.renegotiation?.job).toContain('Calm');
  expect(jobs.impasse?.job).toContain('open the subject again');
  expect(jobs.dissolution?.job).toContain('mourn');
  expect(jobs.dissolution?.moves.join(' ')).toContain('Mourning');
});

it('of every change: what is lost and what the new asks, always, though it was wished for', () => {
  for (const id of ['RT-2', 'RT-3', 'RT-5', 'RT-6', 'RT-7', 'RT-8'])
    expect([id, strategy('role_transition', id)?.use]).toEqual([id, 'usual']);
  expect(asks('role_transition', 'RT-3')).toContain('miss most');
  expect(asks('role_transition', 'RT-5')).toMatch(/hard about it.+makes possible/);
});

it('of loneliness: past ties and how they ended, where people meet, and how it is to be here', () => {
  expect(asks('interpersonal_deficits', 'DF-2')).toContain('How did it end?');
  expect(asks('interpersonal_deficits', 'DF-4')).toContain('How is it to tell me this?');
  expect(asks('interpersonal_deficits', 'DF-6')).toContain('Where do people like you meet?');
  expect(asks('interpersonal_deficits', 'DF-7')).toContain('better than you thought');
});
