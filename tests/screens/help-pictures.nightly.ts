import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '#tests/house/files.ts';
import { helpParts, roles } from '#web/both/how-it-works/parts.ts';
import type { CourseParts, Whose } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

/**
 * The pictures of the help pages are taken of the demo clinic. `KITH_PICTURES=write` writes them anew; without it each
 * night sees that what a picture shows is still there to be shown.
 */
const scenes: Record<string, { whose: Whose; at: (here: CourseParts) => string; shows: string[] }> = {
  today: { whose: 'tom', at: () => '/today', shows: ['Getting worse since the start'] },
  session: { whose: 'ana', at: ({ decided }) => `/courses/${decided}/session`, shows: ['What today is for'] },
  home: { whose: 'amara', at: () => '/home', shows: ['Help now', 'My people'] },
  supervision: { whose: 'ruth', at: () => '/supervision', shows: ['Supervision'] },
  meeting: { whose: 'nyah', at: ({ group }) => `/groups/${group}/meeting`, shows: ['Who is here?'] },
  reception: { whose: 'sela', at: () => '/reception', shows: ['Reception', 'Book an hour', 'Who comes'] },
  members: { whose: 'oskar', at: () => '/members', shows: ['Members', 'Invite a colleague'] },
};

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
}, 600_000);
afterAll(() => clinic.close());

const pictures = roles.flatMap((role) => helpParts[role].flatMap(({ picture }) => picture ?? []));
const folder = `${root}web/public/how-it-works`;

test.each(pictures)('$name shows what it is to show', async ({ name, width, height }) => {
  const scene = scenes[name];
  if (!scene) throw new Error(name);
  await clinic.as(scene.whose, async (page) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${clinic.kith.address}${scene.at(clinic.here)}`);
    for (const words of scene.shows) await page.getByText(words, { exact: true }).first().waitFor();
    await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    if (process.env.KITH_PICTURES !== 'write') return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  });
  expect(Object.keys(scenes)).toContain(name);
});
