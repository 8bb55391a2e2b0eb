import { useTranslation } from 'react-i18next';
import { gapsBetween, scoreFidelity } from '#core/course/fidelity/score.ts';
import type { FidelityRating } from '#core/course/fidelity/state.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';

interface FidelityBesideProps {
  therapists: FidelityRating;
  supervisors: FidelityRating;
  domains: readonly FidelityDomain[];
  due: readonly string[];
}

/** The two ratings of one session side by side, each made without the other in sight: where they differ, the widest first (8.2). */
export function FidelityBeside({ therapists, supervisors, domains, due }: FidelityBesideProps) {
  const { t } = useTranslation();
  const gaps = gapsBetween(therapists.ratings, supervisors.ratings);
  const share = ({ ratings }: FidelityRating) => scoreFidelity(ratings, due).adherence ?? '–';
  const nameOf = (id: string) => `${id} ${domains.find((one) => one.id === id)?.title ?? ''}`.trim();
  return (
    <section aria-label={t('session.fidelity.beside')}>
      <h4>{t('session.fidelity.beside')}</h4>
      <p>
        {t('session.fidelity.both', { therapist: share(therapists), supervisor: share(supervisors) })}{' '}
        {t(`session.fidelity.heardBy.${supervisors.heard}`)}
      </p>
      {gaps.length === 0 ? (
        <p className={shapes.fine}>{t('session.fidelity.alike')}</p>
      ) : (
        <DataTable
          caption={t('session.fidelity.gaps', { count: gaps.length })}
          narrow="stays"
          rows={gaps}
          rowKey={({ domain }) => domain}
          columns={[
            {
              key: 'domain',
              title: t('session.fidelity.domain'),
              cell: ({ domain }) => nameOf(domain),
            },
            {
              key: 'therapist',
              title: t('session.fidelity.therapist'),
              cell: ({ therapist }) => therapist,
              align: 'number',
            },
            {
              key: 'supervisor',
              title: t('session.fidelity.supervisor'),
              cell: ({ supervisor }) => supervisor,
              align: 'number',
            },
          ]}
        />
      )}
      {supervisors.words && (
        <p dir="auto">{t('session.fidelity.supervisorSays', { words: supervisors.words })}</p>
      )}
    </section>
  );
}
