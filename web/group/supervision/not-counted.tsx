import { useTranslation } from 'react-i18next';
import type { NotCounted as One } from '#core/group/observed/state.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import css from '#web/group/group.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useRatedBy } from './names.ts';

/** Ratings that were replaced, or given once those of others were seen: they do not count, and stay to be read. */
export function NotCounted({
  others,
  domains,
}: {
  others: readonly One[];
  domains: readonly FidelityDomain[];
}) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const listed = useListed();
  const calledBy = useRatedBy();
  if (others.length === 0) return null;
  const titleOf = (domain: string) => domains.find(({ id }) => id === domain)?.title ?? domain;
  return (
    <Disclosure title={t('group.observed.others', { count: others.length })} level={3}>
      <ul className={css.plain}>
        {others.map((one) => (
          <li key={one.seq} dir="auto">
            {t(`group.observed.othersHow.${one.how}`, { name: calledBy(one), on: day(one.on) })}{' '}
            {listed(one.ratings.map(({ domain, adherence }) => `${titleOf(domain)} ${String(adherence)}`))}{' '}
            {one.words}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
