import { type Beside, mostNotes, type Pair, whatIsAsked } from './beside.ts';
import type { Growth } from './growth.ts';
import type { Measured } from './load.ts';
import type { Long } from './long.ts';
import type { Programme } from './programme.ts';
import { aim, besides } from './tried.ts';

interface Results {
  began: Date;
  rows: Beside[];
  growth: Growth;
  long: Long;
  programme: Programme;
  requests: number;
  machine: string;
  /** Milliseconds for the same sum at the beginning and at the end of the run. */
  pace: [number, number];
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const rate = ({ perSecond }: Measured) => `${Math.round(perSecond)}/s`;

/** How many times as much Kith does as the rival, or, of reading beside writing, how many times as quickly it answers. */
const besideTheRival = ({ what, kith, rival }: Pair) =>
  what === 'beside' ? rival.p50 / kith.p50 : kith.perSecond / rival.perSecond;

const bytes = (value: number) => `${Math.round(value)} B`;
const line = (pair: Pair) => {
  const { what, hands, kith, rival, processor } = pair;
  const cells = [
    whatIsAsked[what],
    hands,
    rate(kith),
    rate(rival),
    besideTheRival(pair).toFixed(2),
    `${ms(kith.p50)} / ${ms(rival.p50)}`,
    `${ms(kith.p99)} / ${ms(rival.p99)}`,
    Number.isNaN(processor) ? '' : ms(processor),
    `${bytes(kith.bytes)} / ${bytes(rival.bytes)}`,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** How much longer the second takes than the first, by the median: 0.1 is a tenth. */
const more = ([few, many]: [Measured, Measured]) => many.p50 / few.p50 - 1;
const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
const grew = (name: string, both: [Measured, Measured]) =>
  `| ${name} | ${ms(both[0].p50)} | ${ms(both[1].p50)} | ${percent(more(both))} |`;

/** The results as a page: each figure beside what it is compared with. */
export function report({ began, rows, growth, long, programme, requests, machine, pace }: Results): string {
  const sections = rows.map(
    ({
      clients,
      pairs,
      bare,
      idle,
      started,
      disk,
      held,
      rivalItself: itself,
    }) => `## ${clients.toLocaleString('en')} clients

| what | hands | Kith | rival | Kith : rival | p50, Kith / rival | p99, Kith / rival | processor time of Kith | on the wire, Kith / rival |
|---|---|---|---|---|---|---|---|---|
${pairs.map(line).join('\n')}

The bare route (one durable insert in SQLite, one select): ${rate(bare)}, p50 ${ms(bare.p50)}. Idle memory ${idle.megabytes.toFixed(0)} MB; from the start of the process to serving ${(started / 1000).toFixed(2)} s; ${(disk / 1e6).toFixed(0)} MB on the disk. While it was asked the loop was held for at most ${ms(held.most)}; the highest p99 of a kind of request ${ms(held.p99)}.

The rival itself: idle memory ${itself.megabytes.toFixed(0)} MB${itself.postgres === undefined ? '' : ` and ${itself.postgres.toFixed(0)} MB of its PostgreSQL`}; from the start of its process to serving, with PostgreSQL there already, ${(itself.started / 1000).toFixed(2)} s; ${(itself.disk / 1e6).toFixed(0)} MB on the disk, of which PostgreSQL keeps some for itself and for its log.
`,
  );
  return `# What was measured

Begun ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC. One run over loopback, with the headers a browser sends and what it takes packed; ${requests} requests of each kind with eight hands and a quarter as many with one (notes and what is typed of them: ${Math.min(requests, mostNotes)} with eight, a few notes with one; charts not opened before: each once; reads beside writers: ${Math.ceil(requests / 2)} with one), in five rounds in turns between Kith and [the rival](rival/rival.ts), each after a warm-up of as many; load, servers and PostgreSQL share the machine. A course holds sixteen sessions and sixteen PHQ-9 at first; those that are written to gain more with each round. What is read is hot and unchanged: forty courses and one caseload, answered from what was kept. ${machine}; three hundred million additions took ${pace.map((took) => `${(took / 1000).toFixed(2)} s`).join(' before and ')} after. Run it again with \`npm run bench\`. Beside it stand [first screens on a slow line](PHONE.md), [a clinic at work](LOAD.md), [for how long others wait](HELD.md) and [figures and lists as a service grows](LISTS.md), each with the day it ran.

## Beside what was aimed at

${aims(rows, growth, long)}
${programmeAims(programme)}
${besides}

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

For how long nothing else was answered meanwhile, at most, of the long course:

| what | the loop was held |
|---|---|
${long.held.map(({ what, most }) => `| ${what} | ${ms(most)} |`).join('\n')}

${programmeTable(programme)}`;
}

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
function aims(rows: readonly Beside[], growth: Growth, long: Long): string {
  const grown = Math.max(more(growth.write), more(growth.open));
  const byOneHand = ['beside', 'cold'];
  const pairs = rows.flatMap((row) =>
    row.pairs.filter(({ hands, what }) => hands > 1 || byOneHand.includes(what)),
  );
  const beside = Object.entries(whatIsAsked).map(([what, words]) => {
    const ratios = pairs.filter((pair) => pair.what === what).map(besideTheRival);
    const least = Math.min(...ratios);
    return aim(`ahead of the rival: ${words}`, least >= 1, `${least.toFixed(2)} of it at the least`);
  });
  const idle = Math.max(...rows.map((row) => row.idle.megabytes));
  const start = Math.max(...rows.map((row) => row.started));
  const most = Math.max(...rows.map(({ held }) => held.most), ...long.held.map((one) => one.most));
  return [
    ...beside,
    aim('idle under 130 MB', idle < 130, `${idle.toFixed(0)} MB`),
    aim('started in under 0.4 s', start < 400, `${(start / 1000).toFixed(2)} s`),
    aim('the loop held for no more than 50 ms', most <= 50, ms(most)),
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
