import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { Place } from '#core/programme/place-tree.ts';
import { inTreeOrder, type PlaceInTree } from '#core/programme/tree-order.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { usePlaces } from '#web/app/programme.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import own from './programme.module.css';
import { WritePlace } from './write-place.tsx';

const blank = (within: string | null): Place => ({ id: newId(), name: '', within, dhis2: '' });

/** The tree of places, each below the one it lies in, with what can be done to it. */
function Tree({ places, onWrite }: { places: readonly Place[]; onWrite: (place: Place) => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.people}>
      <DataTable<PlaceInTree>
        caption={t('service.programme.places.caption')}
        captionIs="spoken"
        rows={inTreeOrder(places)}
        rowKey={({ place }) => place.id}
        columns={[
          {
            key: 'name',
            title: t('service.programme.places.name'),
            cell: ({ place, depth }) => (
              <span className={own.deep} style={{ '--depth': depth } as React.CSSProperties}>
                <bdi>{place.name}</bdi>
              </span>
            ),
          },
          { key: 'dhis2', title: t('service.programme.places.dhis2'), cell: ({ place }) => place.dhis2 },
          {
            key: 'state',
            title: t('service.programme.places.state'),
            cell: ({ place: { state } }) =>
              state === 'retired' ? (
                <Badge>{t('service.programme.places.retired')}</Badge>
              ) : (
                t('service.programme.places.inUse')
              ),
          },
          {
            key: 'acts',
            title: t('service.programme.places.change'),
            cell: ({ place }) => (
              <div className={css.acts}>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('service.programme.places.changeOf', { name: place.name })}
                  onPress={() => onWrite(place)}
                >
                  {t('service.programme.places.change')}
                </Button>
                {place.state !== 'retired' && (
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('service.programme.places.addWithinOf', { name: place.name })}
                    onPress={() => onWrite(blank(place.id))}
                  >
                    {t('service.programme.places.addWithin')}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

/** The places of the programme: added, renamed, moved within the tree, and retired. */
export function PlacesPage() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = usePlaces();
  const [written, setWritten] = useState<Place>();
  if (!data) return <PageNotReady error={error} title={t('service.programme.places.title')} />;
  const { places } = data;
  const isNew = written !== undefined && !places.some(({ id }) => id === written.id);
  return (
    <>
      <TitleOf words={t('service.programme.places.title')} />
      <PageHead
        title={t('service.programme.places.title')}
        lead={t('service.programme.places.lead')}
        above={
          me.roles.includes('manager') && (
            <Link to="/programme" className={standingLinkClass}>
              {t('service.programme.title')}
            </Link>
          )
        }
        actions={
          <Button kind="primary" onPress={() => setWritten(blank(null))}>
            {t('service.programme.places.add')}
          </Button>
        }
      />
      <Stack>
        {places.length === 0 ? (
          <Empty title={t('service.programme.places.none')}>{t('service.programme.places.noneSays')}</Empty>
        ) : (
          <>
            <Tree places={places} onWrite={setWritten} />
            <p className={css.soft}>{t('service.programme.places.said')}</p>
          </>
        )}
      </Stack>
      {written && (
        <WritePlace
          key={written.id}
          place={written}
          places={places}
          isNew={isNew}
          onClose={() => setWritten(undefined)}
        />
      )}
    </>
  );
}
