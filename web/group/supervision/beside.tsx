import { useTranslation } from 'react-i18next';
import { type MeetingRating, whoseIs } from '#core/group/observed/state.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { RatedBeside } from '#core/supervision/ratings-beside.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { RatedMark, RatingsDrawing } from './drawing.tsx';
import { useNames, useRatedBy } from './names.ts';

interface BesideProps {
  rows: readonly RatedBeside[];
  ratings: readonly MeetingRating[];
  domains: readonly FidelityDomain[];
}

type One = RatedBeside['by'][number];

/** Where the supervisor and whoever led it differ most, in a sentence. */
function useGapInWords(titleOf: (domain: string) => string) {
  const { t } = useTranslation();
  return (rows: readonly RatedBeside[]): string => {
    const apart = rows.filter(({ gap }) => gap !== null);
    if (apart.length === 0) return t('group.observed.noGap');
    const [widest] = apart.toSorted((one, other) => Math.abs(other.gap ?? 0) - Math.abs(one.gap ?? 0));
    if (!widest || widest.gap === 0) return t('group.observed.alike');
    const by = (as: One['as']) => String(widest.by.find((one) => one.as === as)?.adherence ?? '');
    return t('group.observed.gapWords', {
      title: titleOf(widest.domain),
      supervisor: by('supervisor'),
      self: by('self'),
    });
  };
}

/** A meeting’s ratings beside one another, never averaged: a picture, and a table that says the same (8.2). */
export function Beside({ rows, ratings, domains }: BesideProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const titleOf = (domain: string) => domains.find(({ id }) => id === domain)?.title ?? domain;
  const words = useGapInWords(titleOf);
  const calledBy = useRatedBy();
  const raters = ratings.filter((one) => one.ratings.length > 0);
  const saidBy = (one: One | undefined) => {
    if (!one) return t('group.observed.notSeen');
    const done = t(`group.observed.scale.${String(one.adherence) as '0'}`);
    if (one.competence === null) return t('group.observed.cell', { adherence: one.adherence, done });
    const well = t(`group.observed.skills.${String(one.competence) as '0'}`).toLowerCase();
    return t('group.observed.cellWell', { adherence: one.adherence, done, well });
  };
  const columns: Column<RatedBeside>[] = [
    { key: 'domain', title: t('group.observed.domain'), cell: ({ domain }) => titleOf(domain) },
    ...raters.map((one) => ({
      key: whoseIs(one),
      title: calledBy(one),
      cell: ({ by: all }: RatedBeside) => saidBy(all.find(({ person }) => person === whoseIs(one))),
    })),
  ];
  const kinds = [...new Set(raters.map(({ as }) => as))];
  return (
    <>
      <PictureWithTable
        title={t('group.observed.beside')}
        words={words(rows)}
        drawing={<RatingsDrawing rows={rows} titleOf={titleOf} />}
        legend={kinds.map((as) => ({
          mark: <RatedMark as={as} />,
          label: t(`group.observed.ratedAs.${as}`),
        }))}
        table={() => (
          <DataTable
            caption={t('group.observed.beside')}
            captionIs="spoken"
            columns={columns}
            rows={rows}
            rowKey={({ domain }) => domain}
          />
        )}
      />
      {raters
        .filter(({ words: said }) => said !== '')
        .map((one) => (
          <p key={whoseIs(one)} dir="auto">
            {t('group.observed.says', { name: nameOf(whoseIs(one)), words: one.words })}
          </p>
        ))}
    </>
  );
}
