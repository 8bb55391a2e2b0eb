import { useTranslation } from 'react-i18next';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { CasesCounted, useEachCase } from '#web/both/supervision/cases-counted.tsx';
import css from '#web/service/service.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useCaseCalled } from './case-called.ts';

type SchemeSeen = PortfolioSeen['schemes'][number];

/** How many of the hours that are asked for each case there are of each. */
function Cases({ cases, each }: { cases: SchemeSeen['cases']; each: number }) {
  const { t } = useTranslation();
  const called = useCaseCalled();
  if (cases.length === 0) return null;
  return (
    <div className={css.people}>
      <DataTable
        caption={t('service.portfolio.hoursByCase')}
        narrow="runs"
        rows={cases.map((one, nth) => ({ ...one, nth }))}
        rowKey={({ nth }) => String(nth)}
        columns={[
          { key: 'case', title: t('service.portfolio.case'), cell: (one) => <bdi>{called(one)}</bdi> },
          {
            key: 'stands',
            title: t('service.portfolio.phase'),
            cell: ({ state }) =>
              t(state === 'completed' ? 'service.portfolio.completed' : 'service.portfolio.underWay'),
          },
          {
            key: 'heard',
            title: t('service.portfolio.heard'),
            align: 'number',
            cell: ({ observed }) => observed,
          },
          {
            key: 'hours',
            title: t('service.portfolio.caseHours'),
            align: 'number',
            cell: ({ hours }) => t('service.portfolio.has', { has: hours, needs: each }),
          },
          {
            key: 'short',
            title: t('group.practice.standing'),
            cell: ({ isShort }) => (
              <Badge tone={isShort ? 'plain' : 'good'}>
                {t(isShort ? 'service.portfolio.short' : 'group.practice.state.reached')}
              </Badge>
            ),
          },
        ]}
      />
    </div>
  );
}

function OfScheme({ called, stands, cases }: SchemeSeen) {
  const { t } = useTranslation();
  const eachCase = useEachCase();
  return (
    <section aria-label={called}>
      <h3>{called}</h3>
      <Stack>
        <ul className={css.lines}>
          {stands.map(({ what, has, needs, state, byCase }) => (
            <li key={what} className={css.pair}>
              <span>
                {eachCase(
                  what === 'meetings_observed'
                    ? t('service.portfolio.observed')
                    : t(`group.practice.what.${what}`),
                  byCase,
                )}
              </span>
              <span>
                {t('service.portfolio.has', { has, needs })}{' '}
                <Badge tone={state === 'reached' ? 'good' : 'plain'}>
                  {t(`group.practice.state.${state}`)}
                </Badge>
              </span>
            </li>
          ))}
        </ul>
        {stands.flatMap(({ what, byCase }) =>
          byCase
            ? [
                <Cases key={what} cases={cases} each={byCase.each.hours} />,
                <CasesCounted key={`${what} counted`} byCase={byCase} told={cases.length} />,
              ]
            : [],
        )}
      </Stack>
    </section>
  );
}

/** Where somebody stands against each scheme that is theirs; where one asks hours for each case, case by case. */
export function Schemes({ schemes }: Pick<PortfolioSeen, 'schemes'>) {
  const { t } = useTranslation();
  if (schemes.length === 0) return <p className={css.soft}>{t('service.portfolio.schemesNone')}</p>;
  return schemes.map((one) => <OfScheme key={one.scheme} {...one} />);
}
