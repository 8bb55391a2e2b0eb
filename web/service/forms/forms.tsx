import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { keyOfForm, shippedCards, useOwnProtocols } from '#web/app/forms-of-therapy.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { AboutForm } from './about-form.tsx';
import css from './forms.module.css';

interface Listed {
  form: ProtocolCard;
  from: 'shipped' | 'own' | 'withdrawn';
}

function OneOfThem({ form, from }: Listed) {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const stands = (
    <span className={css.badges}>
      {from !== 'shipped' && <Badge>{t(`service.forms.${from}`)}</Badge>}
      {form.about?.experimental && <Badge tone="warn">{t('service.forms.experimental')}</Badge>}
    </span>
  );
  return (
    <FoldedPart
      id={`${form.id}-${form.edition}`}
      title={form.name}
      says={<bdi>{form.says}</bdi>}
      stands={stands}
    >
      <Stack>
        <p>
          <bdi>{form.says}</bdi>
        </p>
        <p className={css.soft}>
          {t(`service.forms.family.${form.family}`)}. {t('service.forms.edition', { edition: form.edition })}
          {from === 'shipped' && <>. {t('service.forms.shipped')}</>}
        </p>
        <AboutForm form={form} country={service.country} />
        <p data-print="never">
          <Link
            to="/forms/$id/$edition"
            params={{ id: form.id, edition: form.edition }}
            className={standingLinkClass}
            aria-label={`${t('service.forms.whole')}: ${form.name}, ${form.edition}`}
          >
            {t('service.forms.whole')}
          </Link>
        </p>
      </Stack>
    </FoldedPart>
  );
}

/** Every form of therapy there is, those of the service among them, to read before one is chosen. */
export function FormsOfTherapy() {
  const { t } = useTranslation();
  const { data, error } = useOwnProtocols();
  if (!data) return <PageNotReady error={error} title={t('service.forms.title')} />;
  const all: Listed[] = [
    ...shippedCards().map((form): Listed => ({ form, from: 'shipped' })),
    ...data.own.map((form): Listed => ({ form, from: form.state === 'offered' ? 'own' : 'withdrawn' })),
  ];
  return (
    <>
      <TitleOf words={t('service.forms.title')} />
      <PageHead title={t('service.forms.title')} lead={t('service.forms.lead')} actions={<PrintButton />} />
      <Stack>
        <p data-print="never">
          <Link to="/evidence" className={standingLinkClass}>
            {t('service.evidence.go')}
          </Link>
        </p>
        {all.map((one) => (
          <OneOfThem key={keyOfForm(one.form)} {...one} />
        ))}
      </Stack>
    </>
  );
}
