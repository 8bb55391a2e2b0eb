import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportCourse } from '#server/keeping/export-course.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from '#tests/durability/kith-command.ts';

test('a course that has moved is laid to rest by the file of the service that has it', async () => {
  const here = await AClinic.open();
  const out = mkdtempSync(join(tmpdir(), 'kith-moved-'));
  try {
    const ben = await here.member('Ben', ['therapist']);
    const { id } = await here.course(ben);
    const { installation } = here.kith;
    const file = join(out, 'moved.jsonl');
    writeFileSync(file, (await exportCourse(installation, id)).file);
    const data = ['--data', installation.settings.folder];
    const unnamed = await kith(['moved', file, '--to', ' ', ...data]);
    expect([unnamed.code, unnamed.said.includes('--to')]).toEqual([1, true]);
    const moved = await kith(['moved', file, '--to', 'Alder House', '--json', ...data]);
    expect(JSON.parse(moved.out)).toEqual({ course: id, to: 'Alder House', facts: 1, client: 'gone' });
    expect((await ben.get(`/api/courses/${id}`)).status).toBe(404);
  } finally {
    await here.close();
    rmSync(out, { recursive: true, force: true });
  }
});
