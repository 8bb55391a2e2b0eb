import { expect, it } from 'vitest';
import { skills } from './skills.ts';

it('fourteen skills each have four to six steps, a dialogue and a caution', () => {
  expect(skills).toHaveLength(14);
  expect(new Set(skills.map(({ id }) => id)).size).toBe(14);
  for (const { steps, dialogue, caution } of skills) {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(dialogue.length).toBeGreaterThanOrEqual(3);
    for (const { who, says } of dialogue) {
      expect(who).toMatch(/^\w+$/);
      expect(says).not.toBe('');
    }
    expect(caution).not.toBe('');
  }
});
