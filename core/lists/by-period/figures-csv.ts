import { asCsv } from '#core/forms/csv.ts';
import { isHeldBack, type Share } from '#core/lists/small-counts.ts';
import { intervalOf } from '#core/outcomes/wilson-interval.ts';
import type { WaitsOf } from '#core/referral/figures.ts';
import type { Said } from '#core/words/said-shape.ts';
import { type PeriodFigures, shareNames } from './figures-of-period.ts';
import type { OutcomesApart } from './outcomes-apart.ts';
import type { Period } from './periods.ts';
import type { ApartBy } from './told-apart.ts';

/** The columns of the file, in their order, each with what it holds: the dictionary is this table and the next. */
const columns = {
  period: { en: 'The period, such as 2025 or 2025-Q3. “all”: from the start of the service.' },
  from_month: { en: 'The first month of the period, such as 2025-07. Empty for “all”.' },
  to_month: { en: 'The last month of the period. Empty for “all”.' },
  by: { en: 'What the line tells apart: service (nothing), area, form, place, team, or sessions.' },
  group: {
    en: 'Of which area, form, place or team; of sessions, how many had been held. “others”: several with few courses, together. “no_place”, “no_team”: none is known; “not_listed”: a place that is not on the list any more.',
  },
  figure: { en: 'Which figure it is. Each is explained below.' },
  number: { en: 'Of how many it is true. Empty where it is held back.' },
  out_of: { en: 'Of how many in all. Empty where it is held back, or there is no whole.' },
  percent: { en: 'The number as a share of the whole, in per cent, to one decimal.' },
  interval_from: { en: 'From here the 95% interval of the share reaches (Wilson 1927), in per cent.' },
  interval_to: { en: 'As far as this it reaches.' },
  mean_first: { en: 'For effect sizes: the mean of first scores.' },
  mean_last: { en: 'For effect sizes: the mean of last scores.' },
  effect_size: { en: 'For effect sizes: the difference of both over the spread of first scores in England.' },
  held_back: { en: 'yes: fewer than five people would be told of, alone or by the difference of two lines.' },
  days: { en: 'For waits: how many days.' },
} as const satisfies Record<string, Said>;

const figures = {
  begun: { en: 'Courses opened in the period.' },
  finished: {
    en: 'Courses closed in the period after at least two sessions held, whose measures were read.',
  },
  complete: { en: 'Of finished courses, those in which each measure was answered validly at least twice.' },
  recovery: {
    en: 'Of finished courses that began in the clinical range of a measure, those that ended out of it on each. As NHS Talking Therapies defines recovery.',
  },
  reliableImprovement: {
    en: 'Of finished courses, those in which a measure reliably improved and none got reliably worse.',
  },
  reliableRecovery: {
    en: 'Courses that both recovered and reliably improved, of the same whole as recovery.',
  },
  reliableDeterioration: {
    en: 'Of finished courses, those in which a measure got reliably worse and none reliably improved.',
  },
  attended: { en: 'Of appointments held or missed without notice in the period, those held.' },
  dropOut: { en: 'Of courses closed in the period, those recorded as “stopped attending”.' },
  stopped: { en: 'Courses recorded as “stopped attending”, by how many sessions had been held.' },
  effectSize_phq9: { en: 'How far finished courses moved on the PHQ-9.' },
  waitsEnded: {
    en: 'People whose wait ended in the period, by the rule of the service. In the report for the board.',
  },
  waitMedian: { en: 'The median of their waits, in days.' },
  waitLongest: { en: 'The longest of these waits.' },
  waitOverTarget: { en: 'Of these waits, those longer than the service aims at.' },
  effectSize_gad7: { en: 'How far finished courses moved on the GAD-7.' },
} as const satisfies Record<string, Said>;

type Column = keyof typeof columns;
type Line = Partial<Record<Column, string | number | null>> & Record<'by' | 'figure', string>;
const names = Object.keys(columns) as Column[];

const numberOf = (count: unknown) => (typeof count === 'number' ? count : null);

function shareLine(share: Share) {
  const { n, of, percent } = share;
  const interval =
    percent !== null && typeof n === 'number' && typeof of === 'number' ? intervalOf(n, of) : null;
  return {
    number: isHeldBack(share) ? null : numberOf(n),
    out_of: numberOf(of),
    percent,
    interval_from: interval?.from ?? null,
    interval_to: interval?.to ?? null,
    held_back: isHeldBack(share) ? 'yes' : 'no',
  };
}

const countLine = (count: unknown) => ({
  number: numberOf(count),
  held_back: typeof count === 'number' ? 'no' : 'yes',
});

const apartLines = (by: ApartBy, rows: readonly OutcomesApart[]): Line[] =>
  rows.flatMap(({ of, called: group = of, finished, ...shares }) => [
    { by, group, figure: 'finished', ...countLine(finished) },
    ...(['recovery', 'reliableImprovement', 'reliableDeterioration'] as const).map((figure) => ({
      by,
      group,
      figure,
      ...shareLine(shares[figure]),
    })),
  ]);

function linesOf(told: PeriodFigures): Line[] {
  const by = 'service';
  return [
    { by, figure: 'begun', ...countLine(told.begun) },
    { by, figure: 'finished', ...countLine(told.finished) },
    ...shareNames.map((figure) => ({ by, figure, ...shareLine(told[figure]) })),
    ...(['phq-9', 'gad-7'] as const).map((measure) => {
      const { of, first, last, effect } = told.effectSize[measure];
      return {
        by,
        figure: `effectSize_${measure.replace('-', '')}`,
        out_of: numberOf(of),
        mean_first: first,
        mean_last: last,
        effect_size: effect,
        held_back: typeof of === 'number' ? 'no' : 'yes',
      };
    }),
    ...apartLines('area', told.outcomesByArea),
    ...apartLines('form', told.outcomesByForm),
    ...apartLines('place', told.outcomesByPlace),
    ...apartLines('team', told.outcomesByTeam),
    ...told.stoppedAfter.map(({ from, to, stopped }) => ({
      by: 'sessions',
      group: to === null ? `${from}+` : from === to ? String(from) : `${from} to ${to}`,
      figure: 'stopped',
      ...countLine(stopped),
    })),
  ];
}

function waitLines({ people, median, longest, overTarget }: WaitsOf): Line[] {
  const by = 'service';
  const held_back = people === 0 || median !== null ? 'no' : 'yes';
  return [
    { by, figure: 'waitsEnded', ...countLine(people) },
    { by, figure: 'waitMedian', days: median, held_back },
    { by, figure: 'waitLongest', days: longest, held_back },
    ...(overTarget ? [{ by, figure: 'waitOverTarget', ...shareLine(overTarget) }] : []),
  ];
}

interface Told {
  period: Period | null;
  figures: PeriodFigures;
  /** Told with it where referrals come here. */
  waits?: WaitsOf;
}

/** Figures as a file for a spreadsheet: a line for each figure of each period. What is held back on the page is held back here. */
export const figuresCsv = (told: readonly Told[]): string =>
  asCsv([
    names,
    ...told.flatMap(({ period, figures: of, waits }) =>
      [...linesOf(of), ...(waits ? waitLines(waits) : [])].map((line) => {
        const whole: Line = {
          ...line,
          period: period?.id ?? 'all',
          from_month: period?.from ?? null,
          to_month: period?.to ?? null,
        };
        return names.map((name) => String(whole[name] ?? ''));
      }),
    ),
  ]);

/** What each column and each figure is, as a file beside it. */
export const figuresDictionary = (): string =>
  asCsv([
    ['name', 'kind', 'holds'],
    ...names.map((name) => [name, 'column', columns[name].en]),
    ...Object.entries(figures).map(([name, says]) => [name, 'figure', says.en]),
  ]);
