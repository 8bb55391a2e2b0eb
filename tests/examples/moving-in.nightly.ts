import { expect, test } from 'vitest';
import type { LeftOfRun } from '#core/api-answers/moving-in.ts';
import { MovingClinic, movesIn } from './moves-in.ts';

test('six hundred courses of a clinic of thirty therapists move in, and are taken out again', async () => {
  const moving = await MovingClinic.open(600);
  try {
    await movesIn(moving, 600);
    const [run] = (await moving.oskar.get<{ id: string }[]>('/api/moving-in/runs')).body;
    const taken = await moving.oskar.delete<{ left: LeftOfRun[] }>(`/api/moving-in/runs/${run?.id}`);
    // Of eight clients an alarm waits for an answer.
    expect(taken.body.left.length).toBe(8);
  } finally {
    await moving.clinic.close();
  }
});
