import { describe, expect, it } from 'vitest';
import { readFelt, sayFelt } from './felt.ts';

describe('a feeling typed in a line', () => {
  it('is read with its strength, by its name where it bears one', () => {
    expect(readFelt('Angry 7')).toEqual({ emotion: 'angry', intensity: 7 });
    expect(readFelt('left out, 10')).toEqual({ emotion: 'left_out', intensity: 10 });
    expect(readFelt('a stone in my stomach 4')).toEqual({ words: 'a stone in my stomach', intensity: 4 });
    expect(readFelt('sad')).toEqual({ emotion: 'sad' });
    expect(readFelt('  ')).toBeUndefined();
  });

  it('keeps its name and the client’s own words beside it', () => {
    const both = { emotion: 'angry', words: 'like a lid', intensity: 7 };
    expect(readFelt(sayFelt(both))).toEqual(both);
    expect(readFelt('a lid (tight)')).toEqual({ words: 'a lid (tight)' });
  });

  it('is said again as it was typed', () => {
    for (const typed of ['Angry 7', 'Left out 10', 'a stone in my stomach 4', 'Sad']) {
      expect(sayFelt(readFelt(typed) ?? {})).toBe(typed);
    }
  });
});
