// Draws web/public/icons/*.png from web/public/icon.svg, in the browser of the tests: what a phone puts on its home screen.
import { mkdirSync, readFileSync } from 'node:fs';
import { isRoot, launch } from '#tests/browser/launch.ts';
import { root } from '#tests/house/files.ts';

const paper = '#fbf8f2';
const drawing = readFileSync(`${root}web/public/icon.svg`, 'utf8');

/** `share` is how much of the side the drawing takes; a phone may cut a maskable one to a circle of four fifths. */
const icons = [
  { name: 'icon-192', side: 192, share: 0.9, ground: 'transparent' },
  { name: 'icon-512', side: 512, share: 0.9, ground: 'transparent' },
  { name: 'maskable-512', side: 512, share: 0.6, ground: paper },
  { name: 'apple-touch-icon', side: 180, share: 0.72, ground: paper },
] as const;

mkdirSync(`${root}web/public/icons`, { recursive: true });
const browser = await launch({ sandbox: !isRoot });
for (const { name, side, share, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
      <div style="width:${Math.round(side * share)}px;display:grid">${drawing}</div>`,
  );
  await page.screenshot({ path: `${root}web/public/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`${icons.length} icons drawn in web/public/icons.`);
