import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HeldCredential, standsAs } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { isNamed } from '#core/words/names.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useStandsInWords } from './what.ts';

/** What is about to be done to a credential. */
export interface CredentialChange {
  what: 'renew' | 'end' | 'correct';
  one: HeldCredential;
}

/** From so many on, one looks for somebody rather than down the list. */
const many = 12;

interface CredentialsTableProps {
  held: readonly HeldCredential[];
  today: string;
  nameOf: (person: string) => string;
  /** Whose portfolio whoever is here may open. */
  opens: (person: string) => boolean;
  /** Given to those who write them. */
  change?: ((doing: CredentialChange) => void) | undefined;
}

function useColumns({ today, nameOf, opens, change }: CredentialsTableProps): Column<HeldCredential>[] {
  const { t, i18n } = useTranslation();
  const short = (on: string) => dateInWords(on, i18n.language, 'short');
  const stands = useStandsInWords(today);
  const isOver = (one: HeldCredential) => ['ended', 'taken_back'].includes(standsAs(one, today));
  const columns: Column<HeldCredential>[] = [
    {
      key: 'who',
      title: t('service.credentials.who'),
      sortBy: ({ person }) => nameOf(person),
      cell: ({ person }) =>
        opens(person) ? (
          <Link to="/portfolio/$person" params={{ person }} className={standingLinkClass}>
            <span dir="auto">{nameOf(person)}</span>
          </Link>
        ) : (
          <span dir="auto">{nameOf(person)}</span>
        ),
    },
    {
      key: 'what',
      title: t('service.credentials.what'),
      sortBy: ({ what }) => calledIn(what),
      cell: ({ what, level }) => (
        <>
          {calledIn(what)}{' '}
          {level === 'in_training' && <Badge>{t('service.credentials.levels.in_training')}</Badge>}
        </>
      ),
    },
    {
      key: 'from',
      title: t('service.credentials.from'),
      cell: ({ from, writtenBy }) => (
        <>
          <span dir="auto">{from}</span>{' '}
          {writtenBy && <Badge tone="warn">{t('service.credentials.byThemselves')}</Badge>}
        </>
      ),
    },
    {
      key: 'since',
      title: t('service.credentials.since'),
      sortBy: ({ since }) => since,
      cell: ({ since }) => <span className={css.unbroken}>{short(since)}</span>,
    },
    {
      key: 'until',
      title: t('service.credentials.until'),
      sortBy: ({ until }) => until ?? undefined,
      cell: ({ until }) => (
        <span className={css.unbroken}>{until ? short(until) : t('service.credentials.noEnd')}</span>
      ),
    },
    {
      key: 'stands',
      title: t('service.credentials.standing'),
      cell: (one) => <Badge tone={stands(one).tone}>{stands(one).words}</Badge>,
    },
  ];
  if (!change) return columns;
  return [
    ...columns,
    {
      key: 'acts',
      title: t('service.credentials.change'),
      cell: (one) => {
        const said = { what: calledIn(one.what), name: nameOf(one.person) };
        const acts = [
          ...(one.until !== null && one.withdrawn === null ? (['renew'] as const) : []),
          ...(isOver(one) ? [] : (['end'] as const)),
          'correct' as const,
        ];
        return (
          <div className={css.acts}>
            {acts.map((what) => (
              <Button
                key={what}
                kind="quiet"
                size="small"
                onPress={() => change({ what, one })}
                aria-label={t(`service.credentials.${what}Of`, said)}
              >
                {t(`service.credentials.${what}`)}
              </Button>
            ))}
          </div>
        );
      },
    },
  ];
}

/** Who holds what, those that are over last; in a large house one finds them by name or by what they hold. */
export function CredentialsTable(props: CredentialsTableProps) {
  const { held, today, nameOf } = props;
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const columns = useColumns(props);
  const isOver = (one: HeldCredential) => Number(['ended', 'taken_back'].includes(standsAs(one, today)));
  const found = held
    .filter(({ person, what }) => isNamed(`${nameOf(person)} ${calledIn(what)}`, find, 'anywhere'))
    .toSorted(
      (a, b) =>
        isOver(a) - isOver(b) ||
        nameOf(a.person).localeCompare(nameOf(b.person)) ||
        a.what.localeCompare(b.what),
    );
  return (
    <Stack>
      {held.length > many && (
        <search className={css.find} data-print="never">
          <TextField label={t('service.credentials.find')} type="search" value={find} onChange={setFind} />
        </search>
      )}
      <div className={css.people}>
        <DataTable
          caption={
            find.trim()
              ? t('service.credentials.foundCount', { count: found.length, of: held.length })
              : t('service.credentials.count', { count: held.length })
          }
          columns={columns}
          rows={found}
          narrow="runs"
          rowKey={({ id }) => id}
          empty={<p role="status">{t('service.credentials.nobodyFound')}</p>}
        />
      </div>
    </Stack>
  );
}
