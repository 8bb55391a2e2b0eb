import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { type Scene, scene } from '#tests/forms/scene.ts';

/** Techniques on the client's phone and at the desk: a feeling named, a thing made clearer, words planned and told of. */
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

test('a client gives a feeling its name, one question at a time, and shares it; the therapist sees it otherwise beside it', async () => {
  const { client, therapist } = here.pages;
  await client.goto(`${here.kith.address}/my/feelings`);
  await client.getByLabel('In a few words').fill('He planned the week without me');
  const next = client.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await client.getByText('Tight chest').click();
  await next.click();
  await client.getByText('Sad', { exact: true }).click();
  await seen(client, 'feelings-words-390');
  await next.click();
  await client.getByText('Lonely', { exact: true }).click();
  await client.getByRole('radio', { name: /^4\b/ }).check({ force: true });
  await seen(client, 'feelings-strong-390');
  await next.click();
  await client.getByText(/^Me and /).click();
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await client.getByRole('heading', { name: 'He planned the week without me' }).waitFor();
  await expect
    .poll(async () => (await course()).feelings.records.at(-1)?.emotions)
    .toMatchObject([{ emotion: 'lonely', intensity: 4 }]);
  const record = (await course()).feelings.records.at(-1);
  await therapistAct('reflectFeeling', {
    feelingId: record?.id,
    emotions: [{ emotion: 'angry', intensity: 8 }],
    noticed: 'Her voice rose at his name',
  });
  await therapist.goto(`${here.kith.address}/courses/atWork/work/feelings`);
  await therapist.getByText('Seen differently: something to talk about, nothing to correct').waitFor();
  await seen(therapist, 'feelings-1280');
  await client.goto(`${here.kith.address}/my/feelings`);
  await client.getByText('Her voice rose at his name').waitFor();
  await seen(client, 'feelings-390');
});

test('what the client said is said back, corrected on the phone, and agreed there', async () => {
  const { client, therapist } = here.pages;
  const id = crypto.randomUUID();
  await therapistAct('beginClarification', { words: 'It is just the week, always the week' }, id);
  await therapistAct('restateIssue', { clarificationId: id, words: 'You wish to be asked before he plans?' });
  await client.goto(`${here.kith.address}/my/work`);
  await client.getByRole('button', { name: 'Does that fit?' }).click();
  await client.getByLabel('How I would put it').fill('To be asked, yes, and to be missed');
  await client.getByRole('button', { name: 'Send', exact: true }).last().click();
  await client.getByText('To be asked, yes, and to be missed').first().waitFor();
  await therapistAct('writeStatement', {
    clarificationId: id,
    words: 'I want to be asked, and to be missed',
  });
  await therapist.goto(`${here.kith.address}/courses/atWork/work/clarify`);
  await therapist.getByRole('button', { name: 'We agree on this' }).waitFor();
  await seen(therapist, 'clarify-1280');
  await client.goto(`${here.kith.address}/my/work`);
  await client.getByRole('button', { name: 'Yes, that is it' }).click();
  await expect
    .poll(async () => (await course()).issues.issues.map(({ words }) => words))
    .toContain('I want to be asked, and to be missed');
  await seen(client, 'clarified-390');
});

test('how to say it is planned on the phone, meant, and told of there with the mood before and after', async () => {
  const { client, therapist } = here.pages;
  await client.goto(`${here.kith.address}/my/talks`);
  await client.getByRole('button', { name: 'Plan how to say something' }).click();
  await client.getByRole('combobox', { name: /^To whom\?/ }).selectOption({ label: 'Tomas' });
  await client.getByLabel('What do I want to say?').fill('I feel left out when the week is made without me.');
  await client.getByText('Calm', { exact: true }).click();
  await seen(client, 'saying-plan-390');
  await client.getByRole('button', { name: 'Save the plan' }).click();
  await client.getByRole('button', { name: 'I mean to say it' }).click();
  await client.getByText('I did it', { exact: true }).click();
  await client
    .getByRole('radiogroup', { name: /^My mood before it/ })
    .getByRole('radio', { name: '3', exact: true })
    .check({ force: true });
  await client
    .getByRole('radiogroup', { name: /^My mood afterwards/ })
    .getByRole('radio', { name: '6', exact: true })
    .check({ force: true });
  await client.getByRole('button', { name: 'Tell', exact: true }).click();
  await client.getByText('Mood 3 of 10 before, 6 afterwards.').waitFor();
  await seen(client, 'saying-told-390');
  await therapistAct('planConversation', {
    withWhom: 'The head of the ward',
    about: 'The rota',
    aim: 'That I can do nights, and not every week',
    steps: [
      { step: 'ask_for_time', say: 'Have you ten minutes today?' },
      {
        step: 'what_i_ask',
        say: 'I would like two weeks between nights.',
        ifTheySay: 'Everybody wants that.',
        thenI: 'I know. Could we look at it together?',
      },
    ],
    stopIf: 'We both get louder',
  });
  await client.goto(`${here.kith.address}/my/talks`);
  await client.getByText('I would like two weeks between nights.').waitFor();
  await seen(client, 'talks-390');
  await therapist.goto(`${here.kith.address}/courses/atWork/work/talks`);
  await therapist.getByText('Told how it went; to be gone through together.').waitFor();
  await seen(therapist, 'talks-1280');
});

test('a skill is practised on the phone, a routine built up, and a try-out reminds on its day', async () => {
  const { client } = here.pages;
  await client.goto(`${here.kith.address}/my/skills`);
  await seen(client, 'skills-390');
  await client.getByRole('link', { name: /^Say no/ }).click();
  await client.getByRole('button', { name: 'I practised this' }).click();
  await client.getByLabel(/^In my own words/).fill('Not this Sunday.');
  await client.getByRole('radio', { name: /^5\b/ }).check({ force: true });
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await client.getByText('sure of it: 5 of 10').waitFor();
  await seen(client, 'skill-390');
  await client.goto(`${here.kith.address}/my/routines`);
  await client.getByRole('button', { name: 'Build up a routine' }).click();
  await client.getByLabel('What?').fill('A walk before work');
  await client.getByText('Monday', { exact: true }).click();
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await client.getByRole('heading', { name: 'A walk before work' }).waitFor();
  await client.getByRole('button', { name: 'How was it today?' }).click();
  await client.getByRole('button', { name: 'Save for today', exact: true }).click();
  await client.getByRole('button', { name: 'Say it again for today' }).waitFor();
  await seen(client, 'routines-390');
  const ring = crypto.randomUUID();
  await here.client.act('atWork', { name: 'agreeTryOut', id: ring, form: { what: 'Ring Ines' } });
  await here.client.act('atWork', {
    name: 'remindOfTryOut',
    id: crypto.randomUUID(),
    form: { tryOutId: ring, remindOn: '2026-02-11' },
  });
  await client.goto(`${here.kith.address}/home`);
  await client.getByRole('heading', { name: 'You wanted to be reminded today' }).waitFor();
  await seen(client, 'home-reminded-390');
  await client.goto(`${here.kith.address}/my/try-outs`);
  await client.getByRole('button', { name: 'Add it to my calendar' }).waitFor();
  await seen(client, 'try-outs-390');
});

test('at the desk distress is noted before and after hard work, and a dispute is rated', async () => {
  const { therapist } = here.pages;
  await therapist.goto(`${here.kith.address}/courses/atWork/session/5?part=during`);
  await therapist.getByRole('button', { name: 'Distress, before and after hard work' }).click();
  const form = therapist
    .locator('form')
    .filter({ has: therapist.getByRole('button', { name: 'Save', exact: true }) });
  await form.getByRole('radio', { name: /^7\b/ }).check({ force: true });
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await therapist.getByText('distress 7 before, not asked after').waitFor();
  await seen(therapist, 'hard-work-1280');
  const { disputes } = (await course()).dispute;
  await therapistAct('rateDispute', { disputeId: disputes[0]?.id, distress: 8, impairment: 5 });
  await therapist.goto(`${here.kith.address}/courses/atWork/work/dispute`);
  await seen(therapist, 'dispute-1280');
  await therapist.goto(`${here.kith.address}/courses/atWork/work/deficits`);
  await seen(therapist, 'deficits-1280');
  await therapist.goto(`${here.kith.address}/courses/atWork/print`);
  await therapist.getByText('I feel left out when the week is made without me.').first().waitFor();
  await therapist.getByText('I want to be asked, and to be missed').first().waitFor();
});
