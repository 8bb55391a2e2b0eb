import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWithIn } from '#core/course/closing/measured-outcome.ts';
import { isValid } from '#core/course/measures/in-order.ts';
import { baseline, firstValid } from '#core/course/measures/readings.ts';
import { riskFlagsOf } from '#core/course/measures/risk-flags.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import type { Reading } from '#core/course/measures/state.ts';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { useSubscalesSaid } from '#web/both/measures/subscales-said.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { wordOfChange } from '#web/ui/words/signal.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './measures.module.css';

/** So many are shown at first; the rest are one press away. */
const latest = 10;

/** Every reading with its status, its band, and whether it differs from the first by more than chance. */
export function Readings() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const subscalesSaid = useSubscalesSaid();
  const rows = course.measures.readings.toSorted((a, b) =>
    a.on === b.on ? b.seq - a.seq : a.on < b.on ? 1 : -1,
  );
  const [extent, setExtent] = useState<'latest' | 'all'>('latest');
  const shown = extent === 'all' ? rows : rows.slice(0, latest);
  function changeSince(reading: Reading): string {
    if (reading.history) return t('measures.readings.history');
    const instrument = instruments.get(reading.instrument);
    const first = baseline(course, reading.instrument);
    const { total } = reading.result;
    if (!instrument || first === null || total === null || !isValid(reading)) return '';
    if (firstValid(course, reading.instrument)?.id === reading.id) return t('measures.readings.first');
    const { points, reliable } = changeOf(
      instrument,
      first,
      total,
      readWithIn(course, instrument.id).reliableChange ?? undefined,
    );
    const signed = points > 0 ? `+${points}` : String(points).replace('-', '−');
    const word = wordOfChange[reliable];
    return word ? t('measures.readings.change', { points: signed, signal: t(`signals.${word}`) }) : signed;
  }
  function asksFor(reading: Reading): string {
    return riskFlagsOf(course, reading)
      .filter(({ answer }) => answer !== 'clear')
      .map(({ item, answer, since }) =>
        t(`measures.readings.risk.${answer}`, { item, context: since ?? undefined }),
      )
      .join(', ');
  }
  function subscalesOf({ instrument: id, result }: Reading): string {
    const instrument = instruments.get(id);
    return instrument ? subscalesSaid(instrument, result).join('; ') : '';
  }
  const withSubscales = shown.some((reading) => subscalesOf(reading) !== '');
  const status = ({ result, totalOnly }: Reading) =>
    totalOnly
      ? t('measures.readings.totalOnly')
      : t(`measures.readings.status.${result.status}`, { missing: result.missing });
  return (
    <>
      <DataTable
        caption={t('measures.readings.title')}
        captionIs="spoken"
        rows={shown}
        rowKey={({ id }) => id}
        narrow="runs"
        empty={t('measures.readings.none')}
        columns={[
          { key: 'on', title: t('measures.readings.on'), cell: ({ on }) => said(on), sortBy: ({ on }) => on },
          {
            key: 'instrument',
            title: t('measures.readings.instrument'),
            cell: ({ instrument }) => shortNameOf(instrument),
            sortBy: ({ instrument }) => shortNameOf(instrument),
          },
          {
            key: 'session',
            title: t('measures.readings.session'),
            cell: (reading) => sessionOf(course, reading) ?? t('measures.readings.between'),
          },
          {
            key: 'total',
            title: t('measures.readings.total'),
            align: 'number',
            cell: ({ result }) => result.total ?? '–',
          },
          {
            key: 'severity',
            title: t('measures.readings.band'),
            cell: ({ result }) => result.level ?? result.severity ?? '',
          },
          ...(withSubscales
            ? [{ key: 'subscales', title: t('measures.subscales.title'), cell: subscalesOf }]
            : []),
          { key: 'status', title: t('measures.readings.how'), cell: status },
          { key: 'change', title: t('measures.readings.since'), cell: changeSince },
          { key: 'asks', title: t('measures.readings.asks'), cell: asksFor },
          {
            key: 'by',
            title: t('measures.readings.by'),
            cell: ({ administered }) => t(`measures.administered.${administered}`),
          },
        ]}
      />
      {rows.length > latest && (
        <div>
          <Button
            size="small"
            kind="quiet"
            onPress={() => setExtent((was) => (was === 'all' ? 'latest' : 'all'))}
          >
            {extent === 'all'
              ? t('measures.readings.onlyLatest', { count: latest })
              : t('measures.readings.all', { count: rows.length })}
          </Button>
        </div>
      )}
      {course.measures.declined.length > 0 && (
        <ul className={css.list}>
          {course.measures.declined.map(({ id, on, instrument, session, why }) => (
            <li key={id} className={classes(shapes.remark, css.faint)}>
              {t('measures.readings.declined', {
                on: said(on),
                instrument: shortNameOf(instrument),
                session: session ?? '–',
              })}{' '}
              <bdi>{why}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
