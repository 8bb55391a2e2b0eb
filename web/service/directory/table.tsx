import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { placeSaid } from '#core/safety-directory/by-place.ts';
import type { DirectoryEntry } from '#core/safety-directory/entry.ts';
import { CheckedSaid, OpenSaid } from '#web/both/directory/entry.tsx';
import { TelephoneLink } from '#web/both/plans/telephone-link.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useCheckEntry } from './keep.ts';

interface EntriesProps {
  directory: SafetyDirectory;
  entries: readonly DirectoryEntry[];
  /** Given to those who keep it. */
  onChange?: ((id: string) => void) | undefined;
}

/** More than this nobody reads at once. */
const first = 12;

/** The entries as one reads them: what it is, its number, for whom and where, when, and who looked last. */
export function EntriesTable({ directory, entries, onChange }: EntriesProps) {
  const { t } = useTranslation();
  const [shows, setShows] = useState<'first' | 'all'>('first');
  const check = useCheckEntry();
  const rows = shows === 'all' ? entries : entries.slice(0, first);
  const { places, today } = directory;
  return (
    <>
      <DataTable
        caption={t('service.directory.entries')}
        captionIs="spoken"
        narrow="stacks"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            title: t('service.directory.column.what'),
            cell: ({ kind, name, readBy }) => (
              <>
                <bdi>{name}</bdi>
                <br />
                <span className={shapes.fine}>
                  {t(`client.help.near.kind.${kind}`)}
                  {readBy === 'staff' && ` · ${t('directory.staffOnly')}`}
                </span>
              </>
            ),
          },
          {
            key: 'reach',
            title: t('service.directory.column.reach'),
            cell: ({ reach }) => <TelephoneLink words={reach} />,
          },
          {
            key: 'where',
            title: t('service.directory.column.where'),
            cell: ({ place, forWhom, languages }) => (
              <>
                <bdi>{place ? placeSaid(places, place) : t('directory.everywhere')}</bdi>
                {[forWhom, languages].filter(Boolean).map((words) => (
                  <span key={words} className={shapes.fine}>
                    <br />
                    <bdi>{words}</bdi>
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'when',
            title: t('service.directory.column.when'),
            cell: (entry) => <OpenSaid entry={entry} clock={directory} />,
          },
          {
            key: 'checked',
            title: t('service.directory.column.checked'),
            cell: (entry) => (
              <span className={shapes.fine}>
                <CheckedSaid entry={entry} today={today} />
              </span>
            ),
          },
          ...(onChange
            ? [
                {
                  key: 'keep',
                  title: t('service.directory.column.keep'),
                  cell: ({ id, name, checked }: DirectoryEntry) => (
                    <Row gap="tight">
                      <Button
                        size="small"
                        aria-label={t('service.directory.changeOf', { name })}
                        onPress={() => onChange(id)}
                      >
                        {t('service.directory.change')}
                      </Button>
                      {checked?.on !== today && (
                        <Button
                          size="small"
                          kind="quiet"
                          aria-label={t('service.directory.checkOf', { name })}
                          isPending={check.isPending && check.variables === id}
                          onPress={() => check.mutate(id)}
                        >
                          {t('service.directory.check')}
                        </Button>
                      )}
                    </Row>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Refused sentence={check.error?.problem?.title} />
      {entries.length > rows.length && (
        <div data-print="never">
          <Button onPress={() => setShows('all')}>
            {t('service.directory.showAll', { count: entries.length })}
          </Button>
        </div>
      )}
    </>
  );
}
