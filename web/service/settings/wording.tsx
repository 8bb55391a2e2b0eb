import { useTranslation } from 'react-i18next';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useInstruments, useServiceWording } from '#web/app/instruments.ts';
import css from '#web/service/service.module.css';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

function OnePack({ pack }: { pack: ContentPack }) {
  const { t, i18n } = useTranslation();
  const instrument = useInstruments().get(pack.instrument);
  const { language, version, licensee, licence, installed } = pack;
  const languageName = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language);
  return (
    <li className={css.letter}>
      <p>
        <span className={css.strong}>{instrument?.shortName ?? pack.instrument}</span>{' '}
        {t('service.settings.wordingIs', { language: languageName, version })}
      </p>
      <p>
        <bdi>{t('service.settings.wordingLicence', { licensee, licence })}</bdi>
      </p>
      <p className={css.soft}>{instrument?.licence.attribution}</p>
      {installed && (
        <p className={css.soft}>
          {t('service.settings.wordingBy', {
            by: installed.by,
            on: dateInWords(installed.on, i18n.language),
          })}
        </p>
      )}
    </li>
  );
}

/** For an administrator: which wording the service brought, what of it is left out, and where to put more. */
export function WordingBrought() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data } = useServiceWording();
  if (!me.roles.includes('administrator')) return null;
  const packs = data?.packs ?? [];
  return (
    <FoldedPart
      id="wording"
      title={t('service.settings.wording')}
      says={
        packs.length === 0 ? t('service.settings.noWording') : packs.map((pack) => pack.instrument).join(', ')
      }
      isDue={(data?.leftOut?.length ?? 0) > 0}
    >
      <p className={css.soft}>{t('service.settings.wordingSays')}</p>
      {data?.leftOut && data.leftOut.length > 0 && (
        <Notice kind="warn" title={t('service.settings.wordingLeftOut')}>
          {data.leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <ul className={css.lines}>
        {packs.map((pack) => (
          <OnePack key={pack.instrument} pack={pack} />
        ))}
      </ul>
      <p className={css.soft}>{t('service.settings.wordingPut', { command: 'kith instruments add FILE' })}</p>
    </FoldedPart>
  );
}
