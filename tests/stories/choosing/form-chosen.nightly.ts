import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { expectAccessible } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from '#tests/screens/demo-clinic.ts';

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

const file = (name: string) =>
  JSON.stringify({ id: 'willow', edition: '2026.1', extends: 'ipt', name }, null, 2);

test('the registry is read, a form is chosen and signed, a protocol of the service is mended by its line, and a course goes on by it and loses nothing', async () => {
  const at = (path: string) => `${clinic.kith.address}${path}`;
  await clinic.as('oskar', async (page) => {
    await page.goto(at('/settings'));
    await page.getByRole('button', { name: 'Protocols of your own' }).click();
    const text = page.getByLabel('What stands in the file');
    await text.fill(file(''));
    await page.getByRole('button', { name: 'Read it and keep it' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Line 5, name');
    await expect.poll(() => text.inputValue()).toBe(file(''));
    await text.fill(file('IPT at Willow House'));
    await page.getByRole('button', { name: 'Read it and keep it' }).click();
    await page.getByText('is kept here').waitFor();
    await expect.poll(() => text.inputValue()).toBe('');
    await expectAccessible(page);
  });
  await clinic.as('ana', async (page) => {
    await page.goto(at('/forms'));
    await page.getByText('Brought by this service').waitFor();
    for (const form of ['IPT for PTSD', 'Dynamic Interpersonal Therapy (DIT)', 'IPT at Willow House'])
      await page.getByRole('heading', { name: form, exact: true }).waitFor();
    await page.getByRole('button', { name: 'IPT for PTSD', exact: true }).click();
    await page.getByText('You will not be asked to tell what happened in detail', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.goto(at('/courses/new'));
    await page.getByLabel('Name the client goes by').fill('Noor Haddad');
    await page.getByRole('button', { name: 'Help me choose' }).click();
    await page.getByLabel('PTSD', { exact: true }).selectOption({ index: 2 });
    await expect.poll(() => page.getByLabel('What the guide says').textContent()).toContain('IPT for PTSD');
    await page.getByLabel('Why this form').fill('She would rather not tell it again.');
    await page.getByLabel('Form of therapy', { exact: true }).selectOption({ label: 'IPT for PTSD' });
    await page.getByRole('button', { name: 'Open the course' }).click();
    await page.waitForURL(/\/courses\/[0-9a-f-]{36}\/session/);
    const id = /courses\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    const course = async () => (await clinic.ana.get<CourseView>(`courses/${id}`)).course;
    await expect.poll(async () => (await course()).protocolFollowed.chosen.length).toBe(1);
    expect((await course()).protocolFollowed.chosen[0]).toMatchObject({ suggested: ['ipt-ptsd'] });
    const made = await clinic.ana.post<CourseView>(`courses/${id}/acts/addPerson`, {
      id: crypto.randomUUID(),
      form: { displayName: 'Tariq', role: 'friend' },
    });
    expect(made.course.inventory.people.map(({ fields }) => fields.displayName)).toEqual(['Tariq']);
    const before = await course();
    await page.goto(at(`/courses/${id}/formulation#terms`));
    await page.getByRole('button', { name: 'Go on by another form of therapy' }).click();
    await page.getByLabel('Form of therapy', { exact: true }).selectOption({ label: 'IPT at Willow House' });
    await page.getByLabel('Why the form is changed').fill('The team does it so.');
    await page.getByRole('button', { name: 'Go on by this form' }).click();
    await expect.poll(async () => protocolFollowedBy(await course())?.name).toBe('IPT at Willow House');
    const after = await course();
    expect(after.inventory).toEqual(before.inventory);
    expect(after.protocolFollowed.chosen).toEqual(before.protocolFollowed.chosen);
    expect(after.seq).toBeGreaterThan(before.seq);
    await expectAccessible(page);
  });
});
