import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { root } from './files.ts';
import type { NamedTest } from './named-tests.ts';

/** The safety case as it is kept: docs/safety/hazards.json and findings.json. Its pages are written from them. */

const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'] as const;
const likelihoods = ['very low', 'low', 'medium', 'high', 'very high'] as const;

/** The clinical risk matrix of DCB0129, by likelihood from very high to very low and severity from minor to catastrophic. */
const matrix: Record<(typeof likelihoods)[number], readonly number[]> = {
  'very high': [3, 4, 4, 5, 5],
  high: [2, 3, 3, 4, 5],
  medium: [2, 2, 3, 3, 4],
  low: [1, 2, 2, 3, 4],
  'very low': [1, 1, 2, 2, 3],
};

const text = z.string().min(10);
const judged = z.object({ severity: z.enum(severities), likelihood: z.enum(likelihoods) });
type Judged = z.output<typeof judged>;

const control = z.object({ does: text, provedBy: z.array(z.string()).min(1) });

const hazard = z.object({
  id: z.string().regex(/^H\d\d$/),
  hazard: text,
  causes: z.array(text).min(1),
  effect: text,
  harmed: text,
  before: judged,
  controls: z.array(control).min(1),
  after: judged,
  residual: text,
  owner: z.string().min(3),
  findings: z.array(z.string()).default([]),
});
export type Hazard = z.output<typeof hazard>;

const finding = z.object({
  id: z.string().regex(/^[A-Z]\d{1,2}$/),
  found: text,
  rightNow: text,
  provedBy: z.array(z.string()),
  /** What is not built or not tested yet, in words. */
  open: text.optional(),
});
export type Finding = z.output<typeof finding>;

const read = (name: string): unknown => JSON.parse(readFileSync(`${root}docs/safety/${name}`, 'utf8'));

export const hazards = (): Hazard[] => z.array(hazard).parse(read('hazards.json'));
export const findings = (): Finding[] => z.array(finding).parse(read('findings.json'));

/** The risk by the matrix: 1 and 2 are acceptable, 3 needs a reason, 4 and 5 are not acceptable. */
export const riskOf = ({ severity, likelihood }: Judged): number =>
  matrix[likelihood][severities.indexOf(severity)] ?? 5;

export const testsOf = (all: readonly Hazard[]): NamedTest[] =>
  all.flatMap(({ controls }) => controls.flatMap(({ provedBy }) => provedBy));

const risk = (one: Judged) => `${one.severity} × ${one.likelihood} = **${riskOf(one)}**`;
const code = (named: NamedTest) => {
  const [path = '', ...title] = named.split(': ');
  return `“${title.join(': ')}” (\`${path}\`)`;
};

function section(one: Hazard): string[] {
  return [
    `## ${one.id} ${one.hazard}`,
    '',
    `- **Who is harmed:** ${one.harmed}`,
    `- **Effect:** ${one.effect}`,
    `- **Causes:** ${one.causes.join(' ')}`,
    `- **Risk before:** ${risk(one.before)}`,
    ...one.controls.map(
      ({ does, provedBy }) => `- **Control:** ${does} Proved by ${provedBy.map(code).join('; ')}.`,
    ),
    `- **Risk after:** ${risk(one.after)}. ${one.residual}`,
    `- **Owner:** ${one.owner}${one.findings.length > 0 ? ` **Findings:** ${one.findings.join(', ')}` : ''}`,
    '',
  ];
}

const madeBy = 'Made by `npm run safety` from';

/** docs/safety/hazards.md as it should be. */
export function hazardsPage(all = hazards()): string {
  return [
    '# Hazard log',
    '',
    `${madeBy} \`hazards.json\`; a test fails when a test named here is gone, renamed, skipped or put off. How it is read, and who judges: [README](README.md).`,
    '',
    '| hazard | | before | after |',
    '| --- | --- | --- | --- |',
    ...all.map((one) => `| ${one.id} | ${one.hazard} | ${riskOf(one.before)} | ${riskOf(one.after)} |`),
    '',
    ...all.flatMap(section),
  ].join('\n');
}

/** docs/safety/findings.md as it should be. */
export function findingsPage(all = findings()): string {
  const open = all.filter((one) => one.open);
  return [
    '# What was found at 0.2.0, and the test that holds it now',
    '',
    `${madeBy} \`findings.json\`. In November 2026 Kith 0.2.0 was attacked as a stranger and as each role, and used for whole courses by hand. Each entry is what was found, what is so now, and tests that would fail at 0.2.0. L: something could be lost. S: seen, done or forged by the wrong person. C: clinically wrong. D: days, names and files.`,
    '',
    `${all.length} entries, ${all.length - open.length} closed, ${open.length} open${open.length > 0 ? `: ${open.map(({ id }) => id).join(', ')}` : ''}.`,
    '',
    '| | found | now | tests |',
    '| --- | --- | --- | --- |',
    ...all.map(
      (one) =>
        `| ${one.id} | ${one.found} | ${one.rightNow}${one.open ? ` **Open:** ${one.open}` : ''} | ${one.provedBy.map(code).join('<br>')} |`,
    ),
    '',
  ].join('\n');
}
