import { expect, test } from 'vitest';
import { claims } from '#core/evidence-register/claims.ts';
import { register } from '#core/evidence-register/register.ts';
import { claimsBehind, saidElsewhere } from '#core/evidence-register/said-elsewhere.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { isTest, sourceFiles } from '#tests/house/files.ts';
import { isClaim, unpointed } from './claims-in-texts.ts';

/** Files whose sentences of this kind are about something else than how well a treatment works. */
const otherwiseInFiles: readonly (readonly [file: RegExp, because: string])[] = [
  [
    /^core\/instruments\//,
    'An instrument’s own sources, licence and cut-offs, which its file cites beside each.',
  ],
  [/^core\/evidence-register\//, 'The register itself.'],
  [
    /^core\/comparison\/words\.ts$/,
    'Every cell points through comparison.ts, which comparison.test.ts holds to it.',
  ],
  [/often-used-/, 'Lists of passwords.'],
  [
    /(moving-in|safety-directory|reminders)(\/words|)\.ts$|^server\/http\/openapi\/forms\.ts$/,
    'A trial of the files that a service brings along, of its directory or of a reminder, before anything is written or goes.',
  ],
  [/^core\/course\/consent\/words\.ts$/, 'Consent for research.'],
  [/^(core\/research|server\/(research|service))\/words\.ts$/, 'What a service itself does research for.'],
];

/** Sentences that read like a claim and are none. */
const otherwise: readonly (readonly [text: RegExp, because: string])[] = [
  [/^(The |Finish the |No |The schema .* first )?[Rr]eview (of|was)/, 'A look back at one course.'],
  [/review of (progress|session)|first review/, 'A look back at one course.'],
  [/[Hh]elped most|recommend it/, 'What a client says of their own course.'],
  [/[Ww]ork or study|School or studies|Small trials|for a trial\./, 'Studying, and trying something out.'],
  [/^bring\b|exported from a Kith; or/, 'What the command line brings along.'],
  [/how many got better or worse/, 'What the figures of a service say of its own courses.'],
  [/^Use in research$/, 'Consent for research.'],
  [
    /\b(for|about) research\b|given to research|agrees to research|research for\?|page Research|[/]research\b/,
    'What a service itself does research for, and the consent to it.',
  ],
  [
    /in order alone first|weightiest first|what the client puts first|own first/,
    'An order that people put things in.',
  ],
  [/NHS|95%/, 'How a figure or a measure is counted, by the definition it names; or a telephone line.'],
  [/No coefficients are published/, 'A curve that a service brings.'],
  [/ways of talking that work better/, 'What is practised.'],
  [
    /[Hh]ow (it|IPT|this treatment|this) works.* (known to work|how well)|[Hh]ow well it is known to work/,
    'Asks that it be told; what is told points.',
  ],
  [/health record kept for years/, 'Laws on records.'],
  [/^Who they are was changed since/, 'Two entries of one client.'],
  [/^\[Moving in\]\(/, 'A trial of the files that a service brings along.'],
  [/That is no forecast/, 'How one client’s scores are read.'],
];

const isKnown = (text: string) =>
  otherwise.some(([pattern]) => pattern.test(text)) ||
  saidElsewhere.some(({ begins }) => text.startsWith(begins));

const texts = sourceFiles('.ts', '.tsx').filter(
  (file) => !isTest(file) && /^(core|server|web|cli|interop)\//.test(file.path),
);

/** Every sentence that points to nothing, before it is known to be something else. */
const all = texts
  .filter(({ path, text }) => !otherwiseInFiles.some(([file]) => file.test(path)) && isClaim(text))
  .flatMap(({ path, text }) => unpointed(text, path).map((said) => ({ path, said })));

test('a sentence that claims something of a treatment is found, and one that points is let through', () => {
  for (const said of [
    'IPT works as well as medication.',
    'It is recommended by NICE.',
    'Research shows that it helps most people.',
    'Half of those who came got better.',
    'It is proven.',
    'About 60% recover.',
    'Most people who finish it are well a year later.',
    'Nine out of ten get better with it.',
    'It helped. Of 10 who came, 7 of 10 stayed well.',
  ])
    expect(unpointed(`export const words = { en: { a: '${said}' } };`, 'core/x/words.ts'), said).toEqual([
      said,
    ]);
  const pointing = "export const a = { claims: ['eases-depression'], paragraphs: ['It is proven.'] };";
  expect(unpointed(pointing, 'core/x/a.ts')).toEqual([]);
  expect(isClaim('How have you been since we last met?')).toBe(false);
});

test('no text claims how well a treatment works and points to nothing', () => {
  const found = all.filter(({ said }) => !isKnown(said));
  expect(found.map(({ path, said }) => `${path}: ${said.slice(0, 120)}`)).toEqual([]);
});

test('no text points to a claim that nobody knows', () => {
  const ids = new Set(register().map(({ id }) => id));
  const strayIn = (pointing: readonly string[]) => pointing.filter((id) => !ids.has(id));
  for (const { id, claims: pointed = [] } of topics) expect(strayIn(pointed), id).toEqual([]);
  for (const { begins, claims: pointed } of saidElsewhere) expect(strayIn(pointed), begins).toEqual([]);
  for (const { id, replacedBy } of claims) expect(strayIn(replacedBy ? [replacedBy] : []), id).toEqual([]);
  const written = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/\bclaims: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      strayIn([...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id)).map((id) => `${path}: ${id}`),
    ),
  );
  expect(written).toEqual([]);
});

test('every sentence that is pointed from elsewhere still stands in a file, and its claims are found behind it', () => {
  const whole = texts
    .filter(({ path }) => !path.startsWith('core/evidence-register/'))
    .map(({ text }) => text);
  for (const { begins, claims: pointed } of saidElsewhere) {
    expect(
      whole.some((text) => text.includes(begins)),
      begins,
    ).toBe(true);
    expect(
      claimsBehind(`${begins} And more.`).map(({ id }) => id),
      begins,
    ).toEqual(pointed);
  }
  expect(claimsBehind('How have you been?')).toEqual([]);
});

test('every exception is still needed', () => {
  const idle = otherwise.filter(([pattern]) => !all.some(({ said }) => pattern.test(said)));
  expect(idle.map(([pattern]) => String(pattern))).toEqual([]);
});
