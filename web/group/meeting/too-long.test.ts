import { expect, test } from 'vitest';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { entryToSend, nothingTyped } from './typed.ts';
import { hasTooLong } from './week.tsx';

test('a line is too long on the telephone where the server would refuse it, and no other', () => {
  for (const field of ['task', 'options'] as const)
    for (const length of [299, 300, 301, 305]) {
      const words = ` ${'x'.repeat(length)} `;
      const typed = {
        ...nothingTyped,
        came: 'present' as const,
        [field]: field === 'task' ? words : [words],
      };
      const sent = memberEntry.safeParse(entryToSend('rosa', typed, undefined, []));
      expect([field, length, hasTooLong(typed)]).toEqual([field, length, !sent.success]);
    }
});
