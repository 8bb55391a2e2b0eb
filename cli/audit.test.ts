import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportCourse } from '#server/keeping/export-course.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from '#tests/durability/kith-command.ts';

let clinic: AClinic;
beforeAll(async () => {
  clinic = await AClinic.open();
});
afterAll(() => clinic.close());

test('the audit is printed from a day on and by kind, in words and in JSON', async () => {
  const { installation } = clinic.kith;
  const { folder } = installation.settings;
  const ana = await clinic.member('Ana', ['therapist']);
  await exportCourse(installation, (await clinic.course(ana)).id);
  const asked = ['--data', folder, '--kind', 'records', '--since', '2020-01-01'];
  const records = JSON.parse((await kith(['audit', '--json', ...asked])).out);
  expect(records.entries).toMatchObject([{ what: 'course-exported', who: { is: 'machine' } }]);
  const words = await kith(['audit', '--data', folder]);
  expect(words.out).toMatch(
    /Whoever runs the machine → A client \([0-9A-F]{4}\): Took a course out as a file/,
  );
  expect(words.out).toMatch(/Ana: Signed in, with a password\./);
  const wrong = await kith(['audit', '--data', folder, '--since', 'yesterday']);
  expect([wrong.code, wrong.said.includes('is no day')]).toEqual([1, true]);
});
