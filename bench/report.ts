import type { Measured } from './load.ts';
import type { Long } from './long.ts';

export interface Row {
  clients: number;
  write: Measured;
  open: Measured;
  list: Measured;
  megabytes: number;
  coldStart: number;
}

interface Results {
  bare: Measured;
  rows: Row[];
  long: Long;
  requests: number;
  machine: string;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const rate = ({ perSecond }: Measured) => `${Math.round(perSecond)}/s`;

const line = (name: string, measured: Measured, bare: Measured) =>
  `| ${name} | ${rate(measured)} | ${(measured.perSecond / bare.perSecond).toFixed(2)} | ${ms(measured.p50)} | ${ms(measured.p99)} |`;

/** The results as a page: each figure beside what it is compared with. */
export function report({ bare, rows, long, requests, machine }: Results): string {
  const sections = rows.map(
    ({ clients, write, open, list, megabytes, coldStart }) => `## ${clients.toLocaleString('en')} clients

| what | throughput | of the bare route | p50 | p99 |
|---|---|---|---|---|
${line('bare Hono route: one durable insert, one select', bare, bare)}
${line('submit one PHQ-9: checked, scored, durable, on the chart', write, bare)}
${line('open a course', open, bare)}
${line('caseload of 40', list, bare)}

Memory ${megabytes.toFixed(0)} MB; from the start of the process to serving ${(coldStart / 1000).toFixed(2)} s.
`,
  );
  return `# What was measured

One run, eight requests under way at a time over loopback, ${requests} of each kind after a warm-up; load and server share the machine. ${machine}. Run it again with \`npm run bench\`.

${sections.join('\n')}
## A long and untidy course

A course of ${long.facts} facts (sixteen sessions of sixty, forty people, sixty events, an exchange of thirty lines, a note of 5,000 words) beside a course just opened, one request at a time:

| what | course just opened, p50 | long course, p50 | more |
|---|---|---|---|
| open the course | ${ms(long.emptyOpen)} | ${ms(long.open)} | ${ms(long.open - long.emptyOpen)} |
| submit one PHQ-9 | ${ms(long.emptyWrite)} | ${ms(long.write)} | ${ms(long.write - long.emptyWrite)} |
`;
}
