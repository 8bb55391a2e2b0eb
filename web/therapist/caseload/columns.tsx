import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import { scoresRead } from '#core/lists/scores-at-a-glance.ts';
import { isToClose } from '#core/lists/summary.ts';
import { phases } from '#core/protocols/protocol/phase.ts';
import { areaTone, phaseTone } from '#web/app/area-tones.ts';
import type { Column } from '#web/ui/tables/columns.ts';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { shortDay, timeOf } from '#web/ui/words/when.ts';
import css from './caseload.module.css';
import { OnTrack } from './on-track.tsx';
import { trackOrder } from './track-order.ts';

/** The measure this row’s course goes by. */
const leading = (row: CaseloadRow) => scoresRead(row)[0];

/** The short name of that measure where all rows go by the same one. */
function oneMeasure(rows: readonly CaseloadRow[]): string | undefined {
  const [first, ...others] = new Set(rows.map((row) => leading(row)?.instrument ?? ''));
  return first === undefined || others.length > 0 ? undefined : shortNameOf(first);
}

function Scores({ row, isNamed }: { row: CaseloadRow; isNamed: boolean }) {
  const { t } = useTranslation();
  const { totals = [], instrument: id = '', caseFrom } = leading(row) ?? {};
  const [first] = totals;
  const last = totals.at(-1);
  if (first === undefined || last === undefined)
    return <span className={css.soft}>{t('caseload.noScore')}</span>;
  const words = t('caseload.scores', { instrument: shortNameOf(id), first, last, count: totals.length });
  return (
    <span className={css.scores}>
      <Sparkline
        scores={totals}
        most={instruments.get(id)?.scoring.max ?? 0}
        cutOff={caseFrom ?? undefined}
        words={words}
      />
      <span aria-hidden>{last}</span>
      {isNamed && <span className={css.soft}>{shortNameOf(id)}</span>}
    </span>
  );
}

/** What one row of the caseload says, from left to right. @param today `2026-01-13` */
export function useColumns(today: string, rows: readonly CaseloadRow[]): Column<CaseloadRow>[] {
  const { t, i18n } = useTranslation();
  const measure = oneMeasure(rows);
  const score = measure ?? t('caseload.score');
  const columns: Column<CaseloadRow>[] = [
    {
      key: 'client',
      title: t('caseload.client'),
      sortBy: (row) => row.client.name,
      cell: (row) => (
        <Link to="/courses/$course/session" params={{ course: row.course }} className={css.name}>
          <span dir="auto">{row.client.name || t('today.noName')}</span>
        </Link>
      ),
    },
    {
      key: 'session',
      title: t('caseload.session'),
      sortBy: (row) => row.session / Math.max(1, row.sessions),
      cell: (row) => (
        <span className={css.whole}>
          {row.openEnded ? row.session : t('caseload.of', { session: row.session, sessions: row.sessions })}
        </span>
      ),
    },
    {
      key: 'phase',
      title: t('caseload.phase'),
      sortBy: (row) => (row.phase ? phases.indexOf(row.phase) : undefined),
      cell: (row) =>
        row.status === 'paused' || row.status === 'closed' ? (
          <Badge>{t(`course.standing.${row.status}`)}</Badge>
        ) : (
          row.phase && (
            <Badge tone={phaseTone[row.phase]}>{row.phaseCalled ?? t(`course.phase.${row.phase}`)}</Badge>
          )
        ),
    },
    {
      key: 'focus',
      title: t('caseload.focus'),
      sortBy: (row) => row.focusCalled ?? (row.focus ? t(`course.area.${row.focus}`) : undefined),
      cell: (row) =>
        row.focus || row.focusCalled ? (
          <Badge tone={row.focusRoom ? areaTone[row.focusRoom] : 'plain'}>
            {row.focusCalled ?? t(`course.area.${row.focus}`)}
          </Badge>
        ) : (
          <span className={`${css.soft} ${css.whole}`}>{t('caseload.noFocus')}</span>
        ),
    },
    {
      key: 'scores',
      title: score,
      sortBy: (row) => leading(row)?.latest ?? undefined,
      cell: (row) => <Scores row={row} isNamed={measure === undefined} />,
    },
    { key: 'track', title: t('caseload.onTrack'), sortBy: trackOrder, cell: (row) => <OnTrack row={row} /> },
    {
      key: 'next',
      title: t('caseload.next'),
      sortBy: (row) => row.next?.at,
      cell: (row) =>
        row.next ? (
          <time dateTime={row.next.at} className={css.next}>
            {shortDay(row.next.at, today, i18n.language)}, {timeOf(row.next.at)}
          </time>
        ) : (
          <span className={css.soft}>{t('caseload.notBooked')}</span>
        ),
    },
    {
      key: 'alarm',
      title: t('caseload.alarm'),
      sortBy: (row) =>
        ['raised', 'to_close', 'answered', 'none'].indexOf(isToClose(row) ? 'to_close' : row.alarm),
      cell: (row) =>
        row.alarm === 'raised' ? (
          <Link
            to="/courses/$course/session"
            params={{ course: row.course }}
            hash="alarms"
            className={`${css.name} ${css.whole}`}
          >
            {isToClose(row) ? (
              <Badge>{t('caseload.ofWhoDied')}</Badge>
            ) : (
              <Badge tone="danger">{t('caseload.raised')}</Badge>
            )}
          </Link>
        ) : (
          <span className={css.soft}>{t(`caseload.alarms.${row.alarm}`)}</span>
        ),
    },
  ];
  return columns.map((column) => ({
    ...column,
    orders: {
      ascending: t(`caseload.order.${column.key}.ascending`, { measure: score }),
      descending: t(`caseload.order.${column.key}.descending`, { measure: score }),
    },
  }));
}
