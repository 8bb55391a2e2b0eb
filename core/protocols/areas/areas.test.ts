import { describe, expect, it } from 'vitest';
import { areas } from '../../form.ts';
import { techniques } from '../techniques.ts';
import { problemAreas } from './areas.ts';

describe('the problem areas', () => {
  it('hold their strategies in the manual’s order: GR-1 to GR-8, RD-1 to RD-11, RT-1 to RT-9, DF-1 to DF-8', () => {
    const ids = areas.map((area) => problemAreas[area].strategies.map(({ id }) => id));
    const run = (prefix: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${prefix}-${index + 1}`);
    expect(ids).toEqual([run('GR', 8), run('RD', 11), run('RT', 9), run('DF', 8)]);
  });

  it('ask at least one question at each strategy and say what is kept', () => {
    for (const area of areas) {
      for (const { questions, captures } of problemAreas[area].strategies) {
        expect(questions.length).toBeGreaterThan(0);
        expect(captures).not.toBe('');
      }
    }
  });

  it('name techniques that exist', () => {
    const known = techniques.map(({ id }) => id);
    for (const area of areas)
      expect(known).toEqual(expect.arrayContaining([...problemAreas[area].techniques]));
  });

  it('give a dispute the stages renegotiation, impasse and dissolution', () => {
    expect(problemAreas.role_dispute.stages.map(({ id }) => id)).toEqual([
      'renegotiation',
      'impasse',
      'dissolution',
    ]);
  });

  it('never call a client’s loneliness a deficit', () => {
    const { clientLabel, clientSays } = problemAreas.interpersonal_deficits;
    expect(`${clientLabel} ${clientSays}`.toLowerCase()).not.toContain('deficit');
    expect(clientLabel).toBe('Loneliness and isolation');
  });
});
