import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportCourse } from '#server/keeping/export-course.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from './kith-command.ts';

test('a course that has moved is laid to rest by a command beside a running Kith, and verify and an auditor’s line accept it', async () => {
  const here = await AClinic.open();
  const out = mkdtempSync(join(tmpdir(), 'kith-moved-'));
  try {
    const ben = await here.member('Ben', ['therapist']);
    const { id } = await here.course(ben);
    const { installation } = here.kith;
    const [file, line] = [join(out, 'moved.jsonl'), join(out, 'checkpoints.jsonl')];
    writeFileSync(file, (await exportCourse(installation, id)).file);
    const data = ['--data', installation.settings.folder];
    expect((await kith(['checkpoint', '--out', line, ...data])).code).toBe(0);
    const unnamed = await kith(['moved', file, '--to', ' ', ...data]);
    expect([unnamed.code, unnamed.said.includes('--to')]).toEqual([1, true]);
    const moved = await kith(['moved', file, '--to', 'Alder House', '--json', ...data]);
    expect(JSON.parse(moved.out)).toEqual({ course: id, to: 'Alder House', facts: 1, client: 'gone' });
    expect((await ben.get(`/api/courses/${id}`)).status).toBe(404);
    const again = await kith(['moved', file, '--to', 'Alder House', ...data]);
    expect([again.code, again.said.includes('not here')]).toEqual([1, true]);
    const verified = await kith(['verify', '--against', line, '--json', ...data]);
    expect([verified.code, JSON.parse(verified.out)]).toMatchObject([
      0,
      {
        courses: 0,
        wrong: [],
        notes: [`Course ${id} was moved away to Alder House, and its tombstone stands`],
      },
    ]);
  } finally {
    await here.close();
    rmSync(out, { recursive: true, force: true });
  }
});
