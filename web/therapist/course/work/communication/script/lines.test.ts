import { describe, expect, it } from 'vitest';
import { spokenLines, withLineAfter } from './lines.ts';

describe('the script of an exchange', () => {
  it('gives the next line to the other one', () => {
    const lines = withLineAfter([{ speaker: 'me', words: 'Hello' }], 0);
    expect(lines.map(({ speaker }) => speaker)).toEqual(['me', 'other']);
    expect(withLineAfter(lines, 1)[2]?.speaker).toBe('me');
    expect(withLineAfter(lines, 0)[1]?.speaker).toBe('other');
  });

  it('leaves out lines that say nothing, and keeps one that was only thought', () => {
    const lines = [
      { speaker: 'me', words: 'Hello' },
      { speaker: 'other', words: ' ' },
      { speaker: 'me', words: '', unsaid: 'I miss you' },
    ];
    expect(spokenLines(lines)).toHaveLength(2);
  });
});
