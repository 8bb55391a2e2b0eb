import type { Growth } from './growth.ts';
import type { Measured } from './load.ts';
import type { Long } from './long.ts';
import type { Programme } from './programme.ts';

export interface Row {
  clients: number;
  /** Measured in turns with the write. */
  bare: Measured;
  write: Measured;
  open: Measured;
  list: Measured;
  megabytes: number;
  coldStart: number;
}

interface Results {
  rows: Row[];
  growth: Growth;
  long: Long;
  programme: Programme;
  requests: number;
  machine: string;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const rate = ({ perSecond }: Measured) => `${Math.round(perSecond)}/s`;

const line = (name: string, measured: Measured, bare: Measured) =>
  `| ${name} | ${rate(measured)} | ${(measured.perSecond / bare.perSecond).toFixed(2)} | ${ms(measured.p50)} | ${ms(measured.p99)} |`;

/** How much longer the second takes than the first, by the median: 0.1 is a tenth. */
const more = ([few, many]: [Measured, Measured]) => many.p50 / few.p50 - 1;
const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
const grew = (name: string, both: [Measured, Measured]) =>
  `| ${name} | ${ms(both[0].p50)} | ${ms(both[1].p50)} | ${percent(more(both))} |`;

/** The results as a page: each figure beside what it is compared with. */
export function report({ rows, growth, long, programme, requests, machine }: Results): string {
  const sections = rows.map(
    ({
      clients,
      bare,
      write,
      open,
      list,
      megabytes,
      coldStart,
    }) => `## ${clients.toLocaleString('en')} clients

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

One run, eight requests under way at a time over loopback, ${requests} of each kind after a warm-up; load and servers share the machine. The write and the bare route take turns, a tenth of the requests at a time, so that both meet the same moments. The sixty courses written to hold some seventy scores each by the end, four times what a course of sixteen sessions holds. ${machine}. Run it again with \`npm run bench\`.

## Beside what was aimed at

${aims(rows, growth, long)}
${programmeAims(programme)}

${sections.join('\n')}
## From the fewest clients to the most

${growth.fewest.toLocaleString('en')} clients and ${growth.most.toLocaleString('en')} in two servers beside each other, which take turns as above:

| what | ${growth.fewest.toLocaleString('en')} clients, p50 | ${growth.most.toLocaleString('en')} clients, p50 | more |
|---|---|---|---|
${grew('submit one PHQ-9', growth.write)}
${grew('open a course', growth.open)}

## A long and untidy course

A course of ${long.facts} facts (sixteen sessions of sixty, forty people, sixty events, an exchange of thirty lines, a note of 5,000 words) beside a course just opened, one request at a time:

| what | course just opened, p50 | long course, p50 | more |
|---|---|---|---|
| open the course | ${ms(long.emptyOpen)} | ${ms(long.open)} | ${ms(long.open - long.emptyOpen)} |
| submit one PHQ-9 | ${ms(long.emptyWrite)} | ${ms(long.write)} | ${ms(long.write - long.emptyWrite)} |

${programmeTable(programme)}`;
}

const aim = (words: string, isReached: boolean, measured: string) =>
  `- ${words}: ${isReached ? 'reached' : 'not reached'} (${measured}).`;

const programmeAims = ({ meeting, district, firstDistrict }: Programme): string =>
  [
    aim(
      'a meeting of a group sent in under 100 ms',
      meeting.p99 < 100,
      `p50 ${ms(meeting.p50)}, p99 ${ms(meeting.p99)}`,
    ),
    aim(
      'the figures of a district in under 0.3 s',
      Math.max(firstDistrict, district.p99) < 300,
      `the first ${ms(firstDistrict)}, then p99 ${ms(district.p99)}`,
    ),
  ].join('\n');

const programmeTable = ({
  groups,
  members,
  facts,
  meeting,
  list,
  firstDistrict,
  district,
  land,
}: Programme) =>
  `## A programme of ${groups.toLocaleString('en')} groups

${members.toLocaleString('en')} members with a course of their own, four meetings held in each group, ${facts.toLocaleString('en')} facts in all; a land of ten districts of ten villages. One request at a time. Each meeting is of a group of eight that nobody has opened since the start: it is read from the disk, with all that was told of every member, and written to nine charts at once.

| what | p50 | p99 |
|---|---|---|
| send a meeting of eight, whole | ${ms(meeting.p50)} | ${ms(meeting.p99)} |
| the list of the groups one leads | ${ms(list.p50)} | ${ms(list.p99)} |
| figures of a district by village and month | ${ms(district.p50)} | ${ms(district.p99)} |
| figures of the whole land by place and month | ${ms(land.p50)} | ${ms(land.p99)} |

The first figures of a district after the start: ${ms(firstDistrict)}.
`;

/** Each aim with what was measured, reached or not. */
function aims(rows: readonly Row[], growth: Growth, long: Long): string {
  const share = Math.min(...rows.map(({ bare, write }) => write.perSecond / bare.perSecond));
  const grown = Math.max(more(growth.write), more(growth.open));
  return [
    aim('the write at half the bare route’s throughput or more', share >= 0.5, share.toFixed(2)),
    aim('a course opened in under 5 ms at the server', long.emptyOpen < 5, ms(long.emptyOpen)),
    aim(
      'no growth from the fewest clients to the most',
      grown < 0.15,
      `p50 of the write ${percent(more(growth.write))}, of opening a course ${percent(more(growth.open))}`,
    ),
    aim(
      'a long course within 10 ms of an empty one',
      long.open - long.emptyOpen < 10,
      ms(long.open - long.emptyOpen),
    ),
  ].join('\n');
}
