import { describe, expect, it } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import { nextVersion, refuseStaleText, withChanged, withEntry } from './versioned-text.ts';

const on = (on: string): Fact => ({
  course: 'c',
  seq: 1,
  act: 'a',
  type: 't',
  on,
  at: '',
  by: 'ana',
  data: {},
});

describe('a text that is written again', () => {
  it('counts its versions and names who wrote it last', () => {
    const first = nextVersion(undefined, 'one', on('2026-01-13'));
    expect(first).toEqual({ text: 'one', version: 1, by: 'ana', on: '2026-01-13' });
    expect(nextVersion(first, 'two', on('2026-01-20'))).toMatchObject({
      text: 'two',
      version: 2,
      on: '2026-01-20',
    });
  });

  it('is refused where another stands than the one that was read, and the refusal carries it', () => {
    const now = { text: 'two', version: 2, by: 'ana', on: '2026-01-20' };
    expect(refuseStaleText(undefined, 0)).toBeUndefined();
    expect(refuseStaleText(now, 2)).toBeUndefined();
    expect(refuseStaleText(now, 1)).toMatchObject({ kind: 'stale', newer: { text: 'two', version: 2 } });
    expect(refuseStaleText(now, 3)).toMatchObject({ kind: 'stale', newer: { text: 'two', version: 2 } });
    expect(refuseStaleText(undefined, 3)).toBeUndefined();
  });

  it('leaves the list it was in as it was', () => {
    const before = withEntry<string>([], 'a', 'one', on('2026-01-13'));
    const after = withEntry(before, 'a', 'two', on('2026-01-20'));
    expect(before).toMatchObject([{ text: 'one', version: 1 }]);
    expect(after).toMatchObject([{ id: 'a', text: 'two', version: 2 }]);
    expect(
      withChanged(after, 'gone', () => ({ ...after[0], id: 'x', text: '', version: 0, by: '', on: '' })),
    ).toEqual(after);
  });
});
