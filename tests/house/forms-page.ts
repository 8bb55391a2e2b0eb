import { forms } from '#core/forms-of-therapy/list.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { type SourceFile, sourceFiles } from './files.ts';

/** Every form of therapy with its file, its tests and its screens. docs/forms.md is written from this by `npm run forms`. */

const isTest = ({ path }: SourceFile) => /\.(test|nightly)\.tsx?$/.test(path);

interface Named {
  file: string;
  tests: string[];
}

/** Tests of what every form has, which name one or the other as an example. */
const ofAllForms = /^core\/protocols\/(choosing|in-text|protocol|psychoeducation)\//;

/** The file that holds the form with this id, and the tests that are about it. */
export function filesOf(id: string, files = sourceFiles('.ts', '.tsx')): Named {
  const inFolder = (path: string) =>
    /^core\/(forms-of-therapy|protocols\/ipt|protocols\/ipt-maintenance)\//.test(path);
  const named = files.filter(({ text }) => text.includes(`'${id}'`));
  const holds = new RegExp(`\\bid: '${id}'`);
  const file = named.find(
    (one) =>
      inFolder(one.path) &&
      !isTest(one) &&
      holds.test(one.text) &&
      /: (ProtocolFile|Protocol) =/.test(one.text),
  );
  const folder = file?.path.replace(/[^/]+$/, '') ?? '';
  const isOwn = ({ path }: SourceFile) => folder !== 'core/forms-of-therapy/' && path.startsWith(folder);
  const isLived = ({ path }: SourceFile) =>
    /^(core\/(protocols|forms-of-therapy)|tests\/(stories|laws)|examples)\//.test(path) &&
    (id === 'ipt' || !ofAllForms.test(path));
  // A paper file is entered under its form, so whoever enters it lives the form.
  const entered = named.flatMap(({ path }) => path.match(/^(examples\/.+)\/enter\.ts$/)?.[1] ?? []);
  // A story may take its rows from a file of their own beside it.
  const rows = named.flatMap(({ path }) => path.match(/^tests\/stories\/.*?([\w-]+\.ts)$/)?.[1] ?? []);
  const names = ({ path, text }: SourceFile) =>
    text.includes(`'${id}'`) ||
    (path.startsWith('tests/stories/') && rows.some((row) => text.includes(`from './${row}'`))) ||
    (file !== undefined && text.includes(`#${file.path}'`)) ||
    entered.some((folder) => text.includes(`#${folder}/enter.ts'`));
  const tests = files.filter((one) => isTest(one) && (isOwn(one) || (isLived(one) && names(one))));
  return { file: file?.path ?? '', tests: tests.map(({ path }) => path) };
}

/** Where what a form brings is met, by the act that a screen hands in or what it reads of the protocol. */
const met: { what: string; brings: (form: Protocol) => boolean; by: RegExp }[] = [
  { what: 'Its phases', brings: ({ phases }) => phases.length > 0, by: /\bphaseCalled\b/ },
  { what: 'Its problem areas', brings: ({ areas }) => areas.length > 0, by: /\bareaWords\b|'rateArea'/ },
  { what: 'Its sheets', brings: ({ sheets }) => sheets.length > 0, by: /'writeSheet'/ },
  {
    what: 'Its diaries',
    brings: ({ trackers }) => trackers.length > 0,
    by: /'noteTracker'|'noteDay'|'offerTracker'/,
  },
  {
    what: 'People beside the client',
    brings: ({ people }) => people.length > 0,
    by: /'addBeside'|'nameBeside'|'bringBeside'/,
  },
  { what: 'Meetings outside the count', brings: ({ meetings }) => meetings.length > 0, by: /'holdMeeting'/ },
  { what: 'Its fidelity items', brings: () => true, by: /'rateFidelity'/ },
];

const span = ({ from, to }: Preset['windows'][number]) => (from === to ? `${from}` : `${from}–${to}`);

const presetLine = ({ cadenceDays, minutes, name, openEnded, sessions, windows }: Preset) =>
  `${name}: ${openEnded ? `sessions without a fixed end, reviewed every ${openEnded.reviewEvery},` : `${sessions} sessions`} of ${minutes} minutes, ${cadenceDays} days apart at first; ${windows.map(span).join(' / ')}`;

function own(form: Protocol): string[] {
  const { extends: from } = forms.find(({ id, edition }) => id === form.id && edition === form.edition) ?? {};
  const base = everyProtocol().find(({ id }) => id === from?.split(' ')[0]);
  const added = (rows: (of: Protocol) => readonly { id: string }[]) => {
    const before = new Set(base ? rows(base).map(({ id }) => id) : []);
    return rows(form)
      .filter(({ id }) => !before.has(id))
      .map(({ id }) => id);
  };
  const many = 12;
  const line = (what: string, ids: readonly string[]) => {
    if (ids.length === 0) return [];
    return [`- ${what}: ${ids.length > many ? `${ids.length}, ${ids[0]} to ${ids.at(-1)}` : ids.join(', ')}`];
  };
  return [
    ...line(
      'Milestones of its own',
      added(({ milestones }) => milestones),
    ),
    ...line(
      'Drifts of its own',
      added(({ deviations }) => deviations),
    ),
    ...line(
      'Fidelity items of its own',
      added(({ fidelity }) => fidelity),
    ),
    ...line(
      'Sheets',
      form.sheets.map(({ name }) => name),
    ),
    ...line(
      'Diaries',
      form.trackers.map(({ name }) => name),
    ),
    ...line(
      'People beside the client',
      form.people.map(({ name }) => name),
    ),
    ...line(
      'Meetings outside the count',
      form.meetings.map(({ name }) => name),
    ),
  ];
}

function section(form: Protocol, files: SourceFile[]): string {
  const { file, tests } = filesOf(form.id, files);
  const screens = files.filter(({ path }) => path.startsWith('web/') && !/\.test\./.test(path));
  const from = forms.find(({ id }) => id === form.id)?.extends;
  const shown = met.flatMap(({ what, brings, by }) => {
    const on = screens.filter(({ text }) => brings(form) && by.test(text)).map(({ path }) => `\`${path}\``);
    return on.length > 0 ? [`- ${what} on: ${on.join(', ')}`] : [];
  });
  return [
    `## ${form.name}`,
    '',
    `\`${form.id}\`, edition ${form.edition}${from ? `, extends \`${from}\`` : ', stands alone'}. ${form.says}`,
    '',
    `- File: \`${file}\``,
    `- Tests: ${tests.map((path) => `\`${path}\``).join(', ')}`,
    ...form.presets.map((preset) => `- ${presetLine(preset)}`),
    ...(form.phases.length > 0
      ? [`- The client reads: ${form.phases.map(({ clientLabel }) => clientLabel).join(' → ')}`]
      : []),
    `- Goes by: \`${primaryMeasure(form)}\``,
    ...(form.credentials.length > 0 ? [`- Given by: ${form.credentials.join(', ')}`] : []),
    ...own(form),
    ...shown,
  ].join('\n');
}

/** docs/forms.md as it is now. */
export function formsPage(): string {
  const files = sourceFiles('.ts', '.tsx');
  return [
    '# Every form of the therapy',
    '',
    'Made by `npm run forms`; a test says when it is stale. What each is for, how well it is known to work and what the client is told stands in its file, and `npx kith protocols show ID` prints it whole. Why a form is a file of differences: [decision 024](decisions/024-a-form-of-therapy-is-a-file-of-differences.md).',
    '',
    ...everyProtocol().map((form) => `${section(form, files)}\n`),
  ].join('\n');
}
