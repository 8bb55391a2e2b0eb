import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { AServedKith } from '#tests/durability/a-served-kith.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

/** A full disk, under the browser and under the service: what is typed stays on the screen, and one sentence says so. */

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;
const courseOf = async (who: Caller, id: string) =>
  (await who.get<{ course: Course }>(`courses/${id}`)).course;

describe('under the browser', () => {
  let kith: Kith;
  let course: string;
  let therapist: Caller;
  let client: Caller;
  beforeAll(async () => {
    kith = await startKith();
    const opened = await withCourse(kith);
    ({ therapist, id: course } = opened);
    client = await joins(kith, therapist, { client: opened.client }, leila.password);
    const form = { minutes: 50, format: 'in_person', present: ['client'] };
    await therapist.act(course, { name: 'holdSession', id: crypto.randomUUID(), form });
  });
  afterAll(() => kith.stop());

  const at = (path: string) => `${kith.address}${path}`;
  const moments = async () => (await courseOf(client, course)).moodLinks.links.map(({ event }) => event.what);

  /** Leaves so many bytes to Kith in this browser; as many as there are where none is given. */
  async function room(page: Page, quotaSize?: number): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: kith.address, quotaSize });
  }
  const says = 'There is no room left on this device';

  /** Types on until the page says so, or no more; the last words stand at the end. A browser looks for room now and then, not at each write. */
  async function typesUntil(page: Page, state: 'attached' | 'detached', words: [string, string]) {
    const what = page.getByLabel('What happened?');
    const isSaid = async () => {
      for (const each of words) await what.fill(each);
      return (await page.getByText(says, { exact: false }).count()) > 0 ? 'attached' : 'detached';
    };
    await expect.poll(isSaid, { timeout: 90_000, interval: 1_000 }).toBe(state);
  }

  test('what was kept before it was full stays, what is typed since stands there, and leaving asks first', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(at('/my/moments'));
    const what = page.getByLabel('What happened?');
    await what.fill('The first half');
    await page.getByText('Saved on this device').waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await room(page, 1);
    await typesUntil(page, 'attached', ['The first half, and the', 'The first half, and the second']);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.reload({ timeout: 3_000 }).catch(() => undefined);
    expect(asked).toEqual(['beforeunload']);
    await expect.poll(() => what.inputValue()).toBe('The first half, and the second');
    await room(page);
    await typesUntil(page, 'detached', ['The first half, and the second', 'The first half, and the second.']);
    await page.getByText('Saved on this device').waitFor();
    await page.reload();
    expect(asked).toHaveLength(1);
    await expect.poll(() => what.inputValue()).toBe('The first half, and the second.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(moments).toEqual(['The first half, and the second.']);
    await page.context().close();
  });

  test('a call for help without a line on a full phone says that it waits on this page alone, and goes when the connection is back', async () => {
    const page = await signedIn(kith, leila, hand);
    await room(page, 1);
    await page.goto(at('/help-now'));
    const tell = page.getByRole('button', { name: 'Send: I am not safe' });
    await tell.waitFor();
    await page.context().setOffline(true);
    await tell.click();
    const notSent = page.getByRole('status').filter({ hasText: 'This has not been sent yet' });
    await notSent.waitFor();
    expect(await notSent.textContent()).not.toContain('kept on this phone');
    await page.context().setOffline(false);
    await expect.poll(async () => (await courseOf(therapist, course)).risk.alarms.length).toBe(1);
    await page.context().close();
  });

  test('at a desk a note on a full machine is not called saved there, and is recorded', async () => {
    const page = await signedIn(kith, account, { worker: 'kept' });
    await room(page, 1);
    await page.goto(at(`/courses/${course}/session/1?part=after`));
    const note = page.getByLabel('Note of session 1');
    await note.waitFor();
    await page.context().setOffline(true);
    await note.fill('She spoke of the kitchen.');
    await page.getByText(says, { exact: false }).waitFor();
    await expect.poll(() => page.getByText('Saved on this device').count()).toBe(0);
    await page.context().setOffline(false);
    await expect
      .poll(async () => noteOf(await courseOf(therapist, course), 1)?.text)
      .toBe('She spoke of the kitchen.');
    await expect.poll(() => note.inputValue()).toBe('She spoke of the kitchen.');
    await page.context().close();
  });
});

describe('under the service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-full-story-'));
  let served: AServedKith;
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
    await closeBrowser();
  });

  test('what is refused stays on the screen with a sentence, a call for help goes through, and all that was acknowledged is there afterwards', async () => {
    served = await AServedKith.start(folder, { under: 'ulimit -f 2500' });
    const kith = { address: served.address } as Kith;
    const opened = await withCourse(kith);
    const { therapist, id: course } = opened;
    await joins(kith, therapist, { client: opened.client }, leila.password);
    const form = { minutes: 50, format: 'in_person', present: ['client'] };
    await therapist.act(course, { name: 'holdSession', id: crypto.randomUUID(), form });
    const desk = await signedIn(kith, account);
    await desk.goto(`${kith.address}/courses/${course}/session/1?part=after`);
    const note = desk.getByLabel('Note of session 1');
    await note.fill('Before it was full.');
    await expect
      .poll(async () => noteOf(await courseOf(therapist, course), 1)?.text)
      .toBe('Before it was full.');
    const acknowledged: string[] = [];
    for (let full = false; !full && acknowledged.length < 500; ) {
      const id = crypto.randomUUID();
      const text = 'x'.repeat(18_000);
      full = await therapist
        .act(course, { name: 'keepPrivateNote', id, form: { text } })
        .then(() => false)
        .catch(() => true);
      if (!full) acknowledged.push(id);
    }
    expect(acknowledged.length).toBeGreaterThan(5);
    await note.fill('Before it was full. And after.');
    await desk.getByText('Kith cannot take it just now', { exact: false }).first().waitFor();
    await expect.poll(() => note.inputValue()).toBe('Before it was full. And after.');
    const phone = await signedIn(kith, leila, { width: 390, height: 844 });
    await phone.goto(`${kith.address}/my/moments`);
    await phone.getByLabel('What happened?').fill('Typed while the service was full');
    await phone.getByRole('button', { name: 'Save', exact: true }).click();
    await phone.getByText('no room for what is written just now', { exact: false }).waitFor();
    await phone.getByText('is saved on this device', { exact: false }).first().waitFor();
    await phone.goto(`${kith.address}/help-now`);
    await phone.getByRole('button', { name: 'Send: I am not safe' }).click();
    await expect.poll(async () => (await courseOf(therapist, course)).risk.alarms.length).toBe(1);
    await served.stop('SIGKILL');
    served = await AServedKith.start(folder);
    const later = caller(served.address);
    await later.post('sign-in', account);
    const record = await later.get<{ facts: { act: string }[] }>(`courses/${course}/record`);
    const there = new Set(record.facts.map(({ act }) => act));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect((await courseOf(later, course)).risk.alarms).toHaveLength(1);
    await desk.context().close();
    await phone.context().close();
  });
});
