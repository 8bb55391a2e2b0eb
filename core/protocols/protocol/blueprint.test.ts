import { describe, expect, it } from 'vitest';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { blueprintOf } from './blueprint.ts';

const plan = (session: number, sessions = 16) => blueprintOf(ipt.blueprint, session, sessions);

describe('what a session is for', () => {
  it('is one row a session over sixteen', () => {
    expect(plan(1).purpose).toBe('Welcome, symptoms, safety, hope');
    expect(plan(6).must).toContain('M-02');
    expect(plan(16).purpose).toBe('Goodbye');
  });

  it('holds two rows where a shorter course squeezes them together, and loses none', () => {
    expect(plan(3, 12).must).toEqual(expect.arrayContaining(['I-12', 'I-13']));
    expect(plan(12, 12).must).toEqual(expect.arrayContaining(['E-09', 'E-10']));
  });

  it('is known for every session of any course, and never forgets a must', () => {
    const all = new Set(ipt.blueprint.flatMap(({ must }) => must));
    for (let sessions = 4; sessions <= 40; sessions += 1) {
      const musts = new Set<string>();
      for (let session = 1; session <= sessions; session += 1) {
        expect(plan(session, sessions).purpose).not.toBe('');
        for (const id of plan(session, sessions).must) musts.add(id);
      }
      expect(musts).toEqual(all);
    }
  });

  it('names only tasks and milestones that the protocol has', () => {
    for (const { blueprint, tasks, milestones } of everyProtocol()) {
      const known = [...tasks, ...milestones].map(({ id }) => id);
      for (const { must, should } of blueprint)
        expect(known).toEqual(expect.arrayContaining([...must, ...should]));
    }
  });
});
