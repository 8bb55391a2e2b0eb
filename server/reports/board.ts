import { spokenDate } from '#core/days/spoken-date.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { BesideBefore } from '#core/lists/by-period/beside-before.ts';
import { type PeriodFigures, shareNames } from '#core/lists/by-period/figures-of-period.ts';
import type { OutcomesApart } from '#core/lists/by-period/outcomes-apart.ts';
import type { Period } from '#core/lists/by-period/periods.ts';
import type { ApartBy } from '#core/lists/by-period/told-apart.ts';
import type { Count, Share } from '#core/lists/small-counts.ts';
import { intervalOf } from '#core/outcomes/wilson-interval.ts';
import { shipped } from '#core/protocols/protocols.ts';
import type { WaitsOf } from '#core/referral/figures.ts';
import type { WaitRule } from '#core/referral/waits.ts';
import type { Spread } from '#server/paper/ranges.ts';
import type { ReportOnPaper } from '#server/paper/report.ts';
import { board } from './words.ts';

const say = board.en;
type Part = ReportOnPaper['parts'][number];

/** A period as people say it: 2025, 2023 to 2024, July to September 2025. */
function inWords(period: Period | null): string {
  if (!period) return say.fromTheStart;
  const { id, from, to } = period;
  const year = to.slice(0, 4);
  if (id.includes('Q')) return say.span(spokenDate(from).replace(` ${year}`, ''), spokenDate(to));
  return from.slice(0, 4) === year ? year : say.span(from.slice(0, 4), year);
}

const counted = (count: Count) => (typeof count === 'number' ? String(count) : say.notShown);

function spreadOf({ n, of, percent }: Share): Spread | null {
  if (percent === null || typeof n !== 'number' || typeof of !== 'number') return null;
  const interval = intervalOf(n, of);
  return interval && { percent, ...interval };
}

function shareSaid(share: Share): string {
  const { n, of, percent } = share;
  if (of === 0) return say.noneYet;
  const spread = spreadOf(share);
  if (percent === null || !spread || typeof n !== 'number' || typeof of !== 'number') return say.notShown;
  return `${say.share(n, of, percent)}\n${say.interval(spread.from, spread.to)}`;
}

/** Both periods as columns, or the one where there is none before. */
interface Columns {
  names: string[];
  figures: PeriodFigures[];
}

const row = (name: string, { figures }: Columns, cell: (of: PeriodFigures) => string) => [
  name,
  ...figures.map(cell),
];

function outcomes(columns: Columns): Part {
  const [now, before = null] = columns.figures;
  const [nowNamed = '', beforeNamed = null] = columns.names;
  const ranges = shareNames.map((name) => ({
    name: say.figures[name],
    now: now ? spreadOf(now[name]) : null,
    before: before ? spreadOf(before[name]) : null,
    words: say.inPicture(
      say.figures[name],
      now ? shareSaid(now[name]) : say.noneYet,
      before && shareSaid(before[name]),
    ),
  }));
  return {
    title: say.outcomes,
    says: [say.outcomesSay, ...(before ? [say.apartSay] : [])],
    picture: {
      alt: say.picture(ranges.map(({ words }) => words.replaceAll('\n', ' ')).join(' ')),
      ranges,
      key: [nowNamed, beforeNamed],
    },
    table: {
      head: [say.figure, ...columns.names],
      rows: shareNames.map((name) => row(say.figures[name], columns, (of) => shareSaid(of[name]))),
    },
  };
}

function effects(columns: Columns): Part {
  const moved = (measure: 'phq-9' | 'gad-7') => (figures: PeriodFigures) => {
    const { of, first, last, effect } = figures.effectSize[measure];
    if (of === 0) return say.noneYet;
    return effect === null || first === null || last === null || typeof of !== 'number'
      ? say.notShown
      : say.effectOf(effect, first, last, of);
  };
  return {
    title: say.effect,
    says: [say.effectSay],
    table: {
      head: [say.measure, ...columns.names],
      rows: (['phq-9', 'gad-7'] as const).map((measure) =>
        row(shortNameOf(measure), columns, moved(measure)),
      ),
    },
  };
}

const areas: Readonly<Record<string, string>> = say.areas;

const elsewhere: Readonly<Record<string, string>> = say.elsewhere;

const nameOf = {
  area: (of: string) => areas[of] ?? of,
  form: (of: string) => shipped.findLast(({ id }) => id === of)?.whole().name ?? of,
  place: (of: string) => elsewhere[of] ?? of,
  team: (of: string) => elsewhere[of] ?? of,
};

function apart(by: ApartBy, rows: readonly OutcomesApart[], period: string): Part[] {
  if (rows.length === 0) return [];
  const words = say.apart[by];
  const told = ['recovery', 'reliableImprovement', 'reliableDeterioration'] as const;
  return [
    {
      title: words.title,
      says: [say.apartOf(period)],
      table: {
        head: [words.group, say.finishedHead, ...told.map((name) => say.figures[name])],
        rows: rows.map((one) => [
          one.of === 'others' ? words.others : (one.called ?? nameOf[by](one.of)),
          String(one.finished),
          ...told.map((name) => shareSaid(one[name])),
        ]),
      },
    },
  ];
}

function stopped({ stoppedAfter }: PeriodFigures, period: string): Part[] {
  if (stoppedAfter.length === 0) return [];
  return [
    {
      title: say.stopped,
      says: [say.stoppedSay(period)],
      table: {
        head: [say.stoppedAfter, say.courses],
        rows: stoppedAfter.map(({ from, to, stopped: n }) => [
          to === 0 ? say.noSession : say.sessions(from, to),
          String(n),
        ]),
      },
    },
  ];
}

/** The waits that ended in the period and in the one before it, and how the service counts them. */
export interface WaitsReported {
  now: WaitsOf;
  before: WaitsOf | null;
  rule: WaitRule;
  target: number | null;
}

function waited(columns: Columns, { now, before, rule, target }: WaitsReported): Part[] {
  const both = [now, ...(before ? [before] : [])];
  if (both.every(({ people }) => people === 0)) return [];
  const days = (which: 'median' | 'longest') => (of: WaitsOf) => {
    const n = of[which];
    return n === null ? (of.people === 0 ? say.noneYet : say.notShown) : say.days(n);
  };
  const line = (name: string, cell: (of: WaitsOf) => string) => [name, ...both.map(cell)];
  return [
    {
      title: say.waits,
      says: [say.waitsSay(rule)],
      table: {
        head: [say.figure, ...columns.names],
        rows: [
          line(say.waitsEnded, ({ people }) => counted(people)),
          line(say.waitMedian, days('median')),
          line(say.waitLongest, days('longest')),
          ...(target === null
            ? []
            : [
                line(say.waitOverTarget(target), ({ overTarget }) =>
                  overTarget ? shareSaid(overTarget) : say.notShown,
                ),
              ]),
        ],
      },
    },
  ];
}

/** The report for the board of one period beside the one before, in words and pictures; what figures hold back it does too. */
export function boardReport(
  { now, before }: Pick<BesideBefore, 'now' | 'before'>,
  { service, asOf, waits }: { service: string; asOf: string; waits?: WaitsReported },
): ReportOnPaper {
  const both = [now, ...(before ? [before] : [])];
  const columns = {
    names: both.map(({ period }) => inWords(period)),
    figures: both.map(({ figures }) => figures),
  };
  const period = inWords(now.period);
  return {
    title: say.title,
    service,
    day: say.of(period, before && inWords(before.period), spokenDate(asOf)),
    parts: [
      {
        title: say.counts,
        says: [say.small, ...(before ? [] : [say.nothingBefore])],
        table: {
          head: [say.figure, ...columns.names],
          rows: [
            row(say.begun, columns, ({ begun }) => counted(begun)),
            row(say.finished, columns, ({ finished }) => counted(finished)),
          ],
        },
      },
      outcomes(columns),
      effects(columns),
      ...apart('area', now.figures.outcomesByArea, period),
      ...apart('form', now.figures.outcomesByForm, period),
      ...apart('place', now.figures.outcomesByPlace, period),
      ...apart('team', now.figures.outcomesByTeam, period),
      ...stopped(now.figures, period),
      ...(waits ? waited(columns, waits) : []),
    ],
  };
}
