import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import type { Told as Here } from './part-of-page.ts';
import { helpParts } from './parts.ts';
import { ToldPart } from './told-part.tsx';

/** All that is told to one kind of reader, what the page is about that they came from first, and the way back to it. */
export function Told({ role, part, from }: Here & { from: string | undefined }) {
  const { t } = useTranslation();
  const parts = helpParts[role];
  const others = parts.filter((one) => one !== part);
  return (
    <>
      <PageHead
        title={t(`howItWorks.role.${role}`)}
        lead={t(`howItWorks.${role}.lead`)}
        actions={
          from && (
            <Link to={from} className={standingLinkClass}>
              {t('howItWorks.back')}
            </Link>
          )
        }
      />
      <div>
        {(part ? [part, ...others] : others).map((one, place) => (
          <ToldPart
            key={`${role}/${one.id}`}
            role={role}
            part={one}
            open={place === 0 ? 'at first' : 'on demand'}
          />
        ))}
      </div>
    </>
  );
}
