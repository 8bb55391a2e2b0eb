import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { type Scene, scene } from '#tests/forms/scene.ts';

/** Before and at the beginning: how it began, what matters and what was chosen, a course without a diagnosis. */
let here: Scene;
const therapistAct = (name: string, form: object, id: string = crypto.randomUUID()) =>
  here.therapist.act('atWork', { name, id, form });
const course = async () => (await here.therapist.get<{ course: Course }>('courses/atWork')).course;
const look = process.env.KITH_LOOK;

beforeAll(async () => {
  here = await scene();
}, 90_000);
afterAll(() => here.stop());

async function seen(page: Page, name: string): Promise<void> {
  await page.locator('#page h1').first().waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  const size = page.viewportSize();
  // Tall enough that the bar at the foot of a phone lies over nothing that can be pressed.
  await page.setViewportSize({ width: size?.width ?? 390, height: 3000 });
  await expectAccessible(page, '#page');
  if (size) await page.setViewportSize(size);
  if (!look) return;
  await page.screenshot({ path: `${look}/${name}.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${look}/${name}-dark.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a client answers the four questions and says what keeps it going; the therapist has it beside the formulation', async () => {
  const { client, therapist } = here.pages;
  await client.goto(`${here.kith.address}/my/how-it-began`);
  const asked = client.getByRole('radiogroup', { name: /^Was there trouble with somebody/ });
  await asked.getByText('Yes', { exact: true }).click();
  await client.getByLabel('What happened, in your words').fill('Rows with my brother about the house');
  await client
    .getByRole('radiogroup', { name: /^Have you been alone/ })
    .getByText('No', { exact: true })
    .click();
  await seen(client, 'began-390');
  await client.getByRole('button', { name: 'Save the answers' }).click();
  await expect.poll(async () => (await course()).howItBegan.told.length).toBe(1);
  await client.getByRole('button', { name: 'Say what may lie behind it' }).click();
  await client.getByText('I am anxious among people').click();
  await seen(client, 'behind-390');
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await course()).howItBegan.behind.length).toBe(1);
  const silence = crypto.randomUUID();
  await therapistAct('listIssue', { words: 'We do not speak at home' }, silence);
  await therapistAct('sayIssuePart', { issue: silence, parts: ['keeps_going'] });
  await client.reload();
  await client.getByText('What keeps it going', { exact: true }).waitFor();
  await seen(client, 'began-told-390');
  await therapist.goto(`${here.kith.address}/courses/atWork/opening#began`);
  await therapist.getByText('IPT for social anxiety is made for it', { exact: false }).waitFor();
  await seen(therapist, 'opening-1280');
  await therapist.goto(`${here.kith.address}/courses/atWork/formulation#story`);
  await therapist.getByRole('button', { name: 'What you have to write it from' }).click();
  await seen(therapist, 'formulation-1280');
  await therapist.goto(`${here.kith.address}/courses/atWork/timeline`);
  await therapist.getByText('What was said of how it began, not on the timeline yet').waitFor();
  await seen(therapist, 'timeline-1280');
});

test('a client says what matters, reads what there is, and says whether a choice is theirs too', async () => {
  const { client, therapist } = here.pages;
  await client.goto(`${here.kith.address}/my/choice`);
  await client.getByRole('button', { name: 'Say what matters' }).click();
  await client.getByText('It is short, with an end one knows').click();
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await course()).choice.matters.length).toBe(1);
  await client.getByRole('button', { name: 'Waiting, and looking again on a day' }).click();
  await therapistAct('recordChoice', {
    talkedOver: ['ipt', 'cbt', 'waiting'],
    chosen: ['ipt'],
    why: 'It began with the move',
  });
  await client.reload();
  await client.getByText('Yes', { exact: true }).click();
  await seen(client, 'choice-390');
  await client.getByRole('button', { name: 'Say so' }).click();
  await client.getByText('Decided together.').waitFor();
  await therapist.goto(`${here.kith.address}/courses/atWork/opening#choice`);
  await therapist.getByText('Decided together.').waitFor();
  await seen(therapist, 'opening-choice-1280');
});
