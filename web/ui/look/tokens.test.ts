import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function lightness(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string, theme: 'light' | 'dark') {
  const [a, b] = [one, two].map((name) => lightness(colours.get(name)?.[theme] ?? '#000000'));
  const [low, high] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const words =
  'ink ink-soft ink-faint accent phase-beginning phase-middle phase-ending area-grief area-dispute area-transition area-deficits rising falling steady danger warn good'.split(
    ' ',
  );
const grounds = ['paper', 'paper-raised', 'paper-sunk'];
const onTints = [
  ['on-accent', 'accent'],
  ['on-danger', 'danger'],
  ['ink', 'accent-tint'],
  ['accent', 'accent-tint'],
  ['ink', 'danger-tint'],
  ['ink', 'warn-tint'],
  ['ink', 'good-tint'],
  ['phase-beginning', 'phase-beginning-tint'],
  ['phase-middle', 'phase-middle-tint'],
  ['phase-ending', 'phase-ending-tint'],
  ['ink-soft', 'phase-ending-tint'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`words stand 4.5 to 1 on every ground, ${theme}`, () => {
    const pairs = [...words.flatMap((word) => grounds.map((ground) => [word, ground] as const)), ...onTints];
    const faint = pairs.filter(([word, ground]) => contrast(word, ground, theme) < 4.5);
    expect(faint).toEqual([]);
  });

  test(`lines of controls and the focus ring stand 3 to 1, ${theme}`, () => {
    const pairs = ['rule-strong', 'focus'].flatMap((line) =>
      grounds.map((ground) => [line, ground] as const),
    );
    expect(pairs.filter(([line, ground]) => contrast(line, ground, theme) < 3)).toEqual([]);
  });
}

test('no colour and no named colour is written outside the tokens', async () => {
  const { globSync } = await import('node:fs');
  const files = globSync('../../**/*.css', { cwd: import.meta.dirname }).filter(
    (file) => !file.endsWith('tokens.css'),
  );
  const found = files.filter((file) =>
    /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(readFileSync(new URL(file, import.meta.url), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
