import ts from 'typescript';
import { expect, test } from 'vitest';
import { isTest, type SourceFile, sourceFiles } from './files.ts';
import { everyNode, everyRefusal, parsed } from './refusals.ts';

const refusals = everyRefusal();
const coded = refusals.filter(({ code }) => code !== undefined);

test('a refusal has a code that can stay: a few words with hyphens, or the name of a guard of the protocol', () => {
  expect(coded.length).toBeGreaterThan(250);
  const ill = coded.filter(({ code = '' }) => !/^[a-z]+([-_][a-z]+)*$/.test(code));
  expect(ill.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
});

/** Codes whose sentence is made where the fault is found, and looked at in refusal-words.test.ts. */
const madeElsewhere = [
  'core/course/measures/acts.ts invalid-answers',
  'core/guide/protocol-file/read-protocol.ts not-a-protocol',
  'core/guide/protocol-file/read-protocol.ts not-json',
  'core/instruments/wording/in-wording.ts content-pack',
  'server/http/problem.ts repeated-name',
];

test('every code has its sentence', () => {
  const silent = coded.filter(({ sentences }) => sentences.length === 0);
  expect(silent.map(({ at, code }) => `${at.replace(/:\d+$/, '')} ${code}`)).toEqual(madeElsewhere);
});

test('what a sentence names is given beside it, so that it can be said in other words', () => {
  const without = coded.filter(({ names, values }) => names && !values);
  expect(without.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
});

const whole = /^[A-Z“"…](.|\n)*[.?…]( \((MS|PD)-\d+\))?$/;

test('a refusal is said in whole sentences', () => {
  const broken = coded.flatMap(({ at, sentences }) =>
    sentences.map((pieces) => ({ at, says: pieces.join('…') })).filter(({ says }) => !whole.test(says)),
  );
  expect(broken).toEqual([]);
});

const isBrowsers = ({ path }: SourceFile) => /^tests\/(stories|screens|gallery|walls)\//.test(path);

/** Where the words are tested; everywhere else the code and the field are, so that words can be bettered and translated. */
const ofTheWords = [
  'core/forms/fields.test.ts',
  'core/guide/protocol-file/read-protocol.test.ts',
  'core/guide/protocol-file/said-plainly.test.ts',
  'core/words/refusals.test.ts',
  'tests/bad-input/forms.test.ts',
  'tests/house/refusal-ways.test.ts',
  'tests/house/refusal-words.test.ts',
  'tests/house/retired-words.test.ts',
  'tests/house/refusals.test.ts',
  'tests/house/words.test.ts',
];

/** What a command says of a line or a file it was given, which has no code. Nothing is added: this only shrinks. */
const onATerminal = [
  'cli/kith.test.ts: ships with Kith',
  'cli/score-answers.test.ts: not readable JSON',
  'cli/track-diary.test.ts: not readable JSON',
];

/** Words of the guide and of a protocol that a refusal happens to say too. Nothing is added: this only shrinks. */
const ofAnother = [
  'core/course/evidence/sheet-shown.test.ts: The pattern: still missing is that it is shared with the client.',
  'core/course/evidence/sheet-shown.test.ts: The pattern: still missing is that it is shared with the client.',
  'core/course/evidence/sheet-shown.test.ts: The pattern: still missing is version 2, “Examples of now” (0 of 3) and the client’s agreement.',
  'core/guide/deviations/frame-and-safety.test.ts: may not be safe',
  'core/guide/guide.test.ts: An alarm is open',
  'core/guide/milestones/milestones.test.ts: Still to look at: Tomas decides without me.',
  'core/protocols/areas/areas.test.ts: Loneliness and isolation',
];

/** Fragments that a sentence surely says: long enough not to be a word of the form that was sent. */
const pieces = [
  ...new Set(refusals.flatMap(({ sentences }) => sentences.flat()).map((piece) => piece.trim())),
].filter((piece) => piece.length >= 12 && piece.includes(' '));

function isOfARefusal(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
    if (!/[A-Za-z’]{3,}.*[A-Za-z’]{3,}/.test(source)) return false;
    const pattern = new RegExp(source, flags.replace('g', ''));
    return pieces.some((piece) => pattern.test(piece));
  }
  if (!ts.isStringLiteralLike(node) || !/\S \S/.test(node.text) || node.text.length < 12) return false;
  return pieces.some((piece) => piece.includes(node.text) || node.text.includes(piece));
}

const comparing =
  /^(to(Be|Equal|StrictEqual|Contain|ContainEqual|Match|MatchObject|Throw|HaveProperty)|string(Containing|Matching)|arrayContaining|objectContaining|each)$/;

/** Whether the node stands in what something is compared with, or in a table that tests are made from. */
function isCompared(node: ts.Node): boolean {
  for (let up = node.parent; up; up = up.parent) {
    if (ts.isVariableStatement(up)) return true;
    if (!ts.isCallExpression(up)) continue;
    const callee = ts.isPropertyAccessExpression(up.expression) ? up.expression.name.text : '';
    if (comparing.test(callee)) return !/\.not$/.test(up.expression.getChildAt(0).getText());
    if (callee !== '' || !ts.isIdentifier(up.expression)) return false;
  }
  return false;
}

/** `expect(answer.body.title).toContain('disk')`: one word of a sentence is of a sentence too. */
function isOfATitle(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: subject, name } = node.expression;
  const [compared] = node.arguments;
  if (!compared || !comparing.test(name.text) || !/\bbody\.title\b/.test(subject.getText())) return false;
  const words = ts.isRegularExpressionLiteral(compared) ? compared.text : '';
  return ts.isStringLiteralLike(compared) || /[a-z]{3,}/.test(words.replaceAll(/\\.|\[[^\]]*\]/g, ''));
}

/** The words that an expectation asks for: of itself, of `expect.stringContaining`, or of a pattern. */
function wordsAsked(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return node.text.replaceAll(/\\.|\[[^\]]*\]/g, '');
  if (!ts.isCallExpression(node) || !/\bexpect\.(not\.)?string/.test(node.expression.getText())) return '';
  const [asked] = node.arguments;
  return asked ? wordsAsked(asked) : '';
}

/** `toMatchObject({ because: /disk/ })`, `{ because: expect.stringContaining('disk') }`: the sentence by another way. */
function isOfABecause(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'because') return false;
  return /[a-z]{3,}/i.test(wordsAsked(node.initializer)) && isCompared(node.initializer);
}

/** `toMatchObject({ body: { title: 'The disk is full.' } })`: the sentence of an answer, looked for as a part of it. */
function isOfABody(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'title') return false;
  const body = node.parent.parent;
  if (!ts.isPropertyAssignment(body) || body.name.getText() !== 'body') return false;
  return /[a-z]{3,}/i.test(wordsAsked(node.initializer)) && isCompared(node.initializer);
}

/** `rejects.toThrow(/disk/)`: what is thrown as a refusal is told by its code. */
function isOfAThrow(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (!/^toThrow/.test(node.expression.name.text)) return false;
  const [asked] = node.arguments;
  const words = asked ? wordsAsked(asked) : '';
  return words.length > 3 && pieces.some((piece) => piece.includes(words));
}

/** Where the guide says why: its own words, which are no refusal. */
const isOfTheGuide = ({ path }: SourceFile) => /^core\/(guide|forms-of-therapy)\//.test(path);

function wordsComparedIn(file: SourceFile): string[] {
  const found: string[] = [];
  const source = parsed(file);
  everyNode(source, (node) => {
    const isOfRefusal = isOfARefusal(node) && isCompared(node);
    const isBecause = !isOfTheGuide(file) && isOfABecause(node);
    if (isOfRefusal || isBecause || isOfABody(node) || isOfATitle(node) || isOfAThrow(node))
      found.push(`${file.path}: ${node.getText(source).slice(0, 100).replaceAll(/^'|'$/g, '')}`);
  });
  return found;
}

test('a refusal is tested by its code and its field, since its words are there to be bettered and translated', () => {
  const files = sourceFiles('.ts', '.tsx').filter(
    (file) => isTest(file) && !isBrowsers(file) && !ofTheWords.includes(file.path),
  );
  expect(files.flatMap(wordsComparedIn).toSorted()).toEqual([...ofAnother, ...onATerminal].toSorted());
});

test.each([
  `expect(answer).toMatchObject({ status: 507, body: { title: 'The disk is full.' } });`,
  `expect(answer).toMatchObject({ body: { title: expect.stringContaining('disk') } });`,
  `expect(answers).toEqual([{ body: { title: /disk/ } }]);`,
])('such a comparison is found: %s', (text) => {
  expect(wordsComparedIn({ path: 'server/a.test.ts', text })).toHaveLength(1);
});

test('a title that is a letter’s or a page’s is none', () => {
  const text = `expect(letter).toMatchObject({ title: 'Goodbye' }); see({ body: { title: 'Goodbye' } });`;
  expect(wordsComparedIn({ path: 'server/a.test.ts', text })).toEqual([]);
});
