import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import type { Place } from '#core/programme/place-tree.ts';
import { allMonths } from '#core/programme/tally.ts';
import { inTreeOrder } from '#core/programme/tree-order.ts';
import { addressOf } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { askedOf, type FiguresAsked, usePlaces, useProgrammeFigures } from '#web/app/programme.ts';
import css from '#web/service/service.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { Asked, yearsUpTo } from './asked.tsx';
import { MonthByMonth } from './months.tsx';
import { type FiguresRow, FiguresTables } from './tables.tsx';

/** The rows as they are read: places as a tree, those who lead by name. */
function rowsOf({ by, names, table, within }: ProgrammeFigures, places: readonly Place[]): FiguresRow[] {
  const known = new Map(table.rows.map(({ id, figures }) => [id, figures]));
  if (by === 'facilitator')
    return table.rows
      .map(({ id, figures }) => ({ id, figures, name: names[id] ?? '', depth: 0 }))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  const tree = inTreeOrder(places);
  const top = tree.find(({ place }) => place.id === within)?.depth ?? 0;
  return tree.flatMap(({ place: { id, name }, depth }) => {
    const figures = known.get(id);
    return figures ? [{ id, name, depth: depth - top, figures }] : [];
  });
}

const heldBackIn = (rows: readonly FiguresRow[]): number =>
  rows
    .flatMap(({ figures }) => Object.values(figures))
    .filter((months) => months[allMonths]?.state === 'held_back').length;

/** What is missing and what is held back, said before the figures. */
function SaidFirst({ figures, rows }: { figures: ProgrammeFigures; rows: readonly FiguresRow[] }) {
  const { t } = useTranslation();
  const held = heldBackIn(rows);
  return (
    <Stack>
      <p>{t('service.programme.groups', { count: figures.groups })}</p>
      {figures.by === 'place' && figures.placeless > 0 && (
        <Notice kind="warn">{t('service.programme.placeless', { count: figures.placeless })}</Notice>
      )}
      {held > 0 && (
        <p>
          {t('service.programme.heldBackCount', { count: held })} {t('service.programme.heldBackSays')}
        </p>
      )}
    </Stack>
  );
}

/** The figures as files: CSV for any spreadsheet, and data values for DHIS2. */
function TakeAlong({ asked, places }: { asked: FiguresAsked; places: readonly Place[] }) {
  const { t } = useTranslation();
  const query = askedOf(asked);
  const withCode = places.filter(({ dhis2 }) => dhis2 !== '').length;
  return (
    <Part title={t('service.programme.out.title')}>
      <Stack>
        <Row>
          <a href={addressOf(`programme/csv?${query}`)} download className={buttonClass({})}>
            {t('service.programme.out.csv')}
          </a>
          {withCode > 0 && (
            <a
              href={addressOf(`programme/dhis2?${query}`)}
              download="kith-dhis2.json"
              className={buttonClass({})}
            >
              {t('service.programme.out.dhis2')}
            </a>
          )}
        </Row>
        <p className={css.soft}>{t('service.programme.out.csvSays')}</p>
        <p className={css.soft}>
          {t('service.programme.out.dhis2Says', { with: withCode, of: places.length })}
        </p>
      </Stack>
    </Part>
  );
}

/** The programme of groups for a manager: figures by place, by who leads and by month, each with its whole, small numbers held back. */
export function ProgrammePage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ by?: FiguresAsked['by']; within: string; time: string }>({
    within: '',
    time: '',
  });
  const { data: known, error: lacking } = usePlaces();
  const times = yearsUpTo(known?.today ?? '2026-01-01');
  const time = times.find(({ key }) => key === chosen.time) ?? times[0];
  const places = known?.places ?? [];
  // Without places there is nothing to be in: the figures stand by who leads.
  const by = chosen.by ?? (places.length === 0 ? 'facilitator' : 'place');
  const asked = { by, within: by === 'place' ? chosen.within : '', from: time.from, to: time.to };
  const { data: figures, error } = useProgrammeFigures(known ? asked : undefined);
  if (!known || !figures)
    return <PageNotReady error={error ?? lacking} title={t('service.programme.title')} />;
  const rows = rowsOf(figures, places);
  return (
    <>
      <TitleOf words={t('service.programme.title')} />
      <PageHead
        title={t('service.programme.title')}
        lead={t('service.programme.lead')}
        actions={
          <>
            <Link to="/programme/places" className={buttonClass({})}>
              {t('service.programme.toPlaces')}
            </Link>
            <PrintButton />
          </>
        }
      />
      <Stack gap="chapter">
        <Asked
          asked={{ by, within: chosen.within, time: time.key }}
          times={times}
          places={places}
          onAsk={(patch) => setChosen((now) => ({ ...now, ...patch }))}
        />
        {places.length === 0 && (
          <Notice title={t('service.programme.noPlaces')}>{t('service.programme.noPlacesSays')}</Notice>
        )}
        {figures.groups === 0 ? (
          <Empty title={t('service.programme.none')}>{t('service.programme.noneSays')}</Empty>
        ) : (
          <>
            <SaidFirst figures={figures} rows={rows} />
            <FiguresTables rows={rows} by={figures.by} />
            <MonthByMonth
              rows={rows}
              columns={figures.table.columns.filter((one) => one <= known.today.slice(0, 7))}
            />
            <TakeAlong asked={asked} places={places} />
          </>
        )}
      </Stack>
    </>
  );
}
