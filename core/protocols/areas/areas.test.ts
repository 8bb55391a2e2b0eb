import { describe, expect, it } from 'vitest';
import { techniques } from '#core/protocols/techniques.ts';
import { problemAreas } from './areas.ts';
import { areas } from './rooms.ts';

describe('the problem areas', () => {
  it('hold their strategies in the manual’s order: GR-1 to GR-8, RD-1 to RD-11, RT-1 to RT-9, DF-1 to DF-8', () => {
    const ids = areas.map((area) => problemAreas[area].strategies.map(({ id }) => id));
    expect(ids).toEqual([
      'GR-1 GR-2 GR-3 GR-4 GR-5 GR-6 GR-7 GR-8'.split(' '),
      'RD-1 RD-2 RD-3 RD-4 RD-5 RD-6 RD-7 RD-8 RD-9 RD-10 RD-11'.split(' '),
      'RT-1 RT-2 RT-3 RT-4 RT-5 RT-6 RT-7 RT-8 RT-9'.split(' '),
      'DF-1 DF-2 DF-3 DF-4 DF-5 DF-6 DF-7 DF-8'.split(' '),
    ]);
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
