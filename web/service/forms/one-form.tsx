import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { protocolParts } from '#core/protocols/in-text/in-text.ts';
import { useProtocol } from '#web/app/forms-of-therapy.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './forms.module.css';

/** One protocol whole, with all that it extends, to read or to print. */
export function OneForm() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const { id = '', edition = '' } = useParams({ strict: false });
  const { protocol, error } = useProtocol(id, edition);
  if (!protocol) return <PageNotReady error={error} title={t('service.forms.title')} />;
  return (
    <>
      <TitleOf words={protocol.name} />
      <PageHead
        above={
          <Link to="/forms" className={standingLinkClass}>
            {t('service.forms.title')}
          </Link>
        }
        title={protocol.name}
        lead={protocol.says}
        actions={<PrintButton />}
      />
      <Stack gap="chapter">
        <p className={css.soft}>
          {t('service.forms.edition', { edition: protocol.edition })} ({protocol.id})
        </p>
        {protocol.about?.experimental && (
          <Notice kind="warn" title={t('service.forms.experimental')}>
            {t('service.forms.experimentalSays')}
          </Notice>
        )}
        <div>
          {protocolParts(protocol, service.country).map(({ title, lines }, place) => (
            <FoldedPart key={title} id={`part-${String(place + 1)}`} title={title} isDue={place === 0}>
              <ul className={css.said}>
                {lines.map((line) => (
                  <li key={line}>
                    <bdi>{line.trim()}</bdi>
                  </li>
                ))}
              </ul>
            </FoldedPart>
          ))}
        </div>
      </Stack>
    </>
  );
}
