import { communicationPatterns } from '#core/course/communication/patterns.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { techniques } from '#core/protocols/techniques.ts';
import { roomsOf } from '#tests/screens/id-rooms.ts';
import { isTest, type SourceFile, sourceFiles } from './files.ts';

/** One clinical id of the IPT protocol reference: where the product holds it and which tests prove it. */
export interface IdRow {
  id: string;
  title: string;
  held: string[];
  proved: string[];
  /** How a deviation is found: in the chart, or only by somebody who listened. */
  found: 'chart' | 'by ear';
  /** Where on the screen it is met, each `address: place there`. */
  met: string[];
}

const families = /^(GR|RD|RT|DF|CP|T|X|E|MS|PD|I|M)-\d+$/;

function known(): Pick<IdRow, 'id' | 'title' | 'found'>[] {
  const rows = new Map<string, Pick<IdRow, 'id' | 'title' | 'found'>>();
  const add = (id: string, title: string, found: IdRow['found'] = 'chart') => {
    if (families.test(id) && !rows.has(id)) rows.set(id, { id, title, found });
  };
  for (const { strategies } of Object.values(problemAreas))
    for (const { id, title } of strategies) add(id, title);
  for (const { id, title } of communicationPatterns) add(id, title);
  for (const { id, name } of techniques) add(id, name);
  for (const protocol of everyProtocol()) {
    for (const { id, title } of [...protocol.tasks, ...protocol.milestones]) add(id, title);
    for (const { id, title, found } of protocol.deviations)
      add(id, title, found.by === 'ear' ? 'by ear' : 'chart');
  }
  return [...rows.values()].toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}

const names = (id: string) => new RegExp(`(?<![A-Za-z-])${id}(?!\\d)`);

function where(files: readonly SourceFile[], id: string): string[] {
  const pattern = names(id);
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

/** Every id with the files of the core that hold it and the tests whose text names it. */
export function idRows(): IdRow[] {
  const files = sourceFiles('.ts', '.tsx').filter(({ path }) => !path.startsWith('tests/house/'));
  const core = files.filter((file) => file.path.startsWith('core/') && !isTest(file));
  const tests = files.filter(isTest);
  return known().map((row) => ({
    ...row,
    held: where(core, row.id),
    proved: where(tests, row.id),
    met: roomsOf(row).map(({ address, place }) => `\`${address}\` ${place}`),
  }));
}

/** The table as docs/ids.md holds it. */
export function idTable(rows: readonly IdRow[]): string {
  const short = (paths: readonly string[]) => paths.map((path) => `\`${path}\``).join(' ');
  const lines = rows.map(
    ({ id, title, held, proved, found, met }) =>
      `| ${id} | ${title} | ${short(held)} | ${found === 'by ear' ? 'by ear ' : ''}${short(proved)} | ${met.join('; ')} |`,
  );
  return `# Where each clinical id is kept and proved

Made by \`node bin/ids.ts\` from the protocol’s own data; a test says when it is out of date. The ids are those of the
IPT protocol reference. “By ear” is what only somebody who listened can tell, in a fidelity rating.

“Met on” is where a therapist or supervisor sees it, within a course unless it says otherwise;
\`tests/screens/ids-on-screens.test.ts\` goes to each of these places and looks for each of these ids.

| Id | What it is | Held in | Proved by | Met on |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
