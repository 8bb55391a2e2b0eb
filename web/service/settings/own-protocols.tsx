import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnProtocolListed } from '#core/api-answers/protocols.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { keyOfForm, useOfferProtocol, useOwnProtocols } from '#web/app/forms-of-therapy.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { BringProtocol } from './bring-protocol.tsx';

function OneEdition({ one }: { one: OwnProtocolListed }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const offer = useOfferProtocol();
  const { id, edition, name, state, by, at } = one;
  const named = `${name}, ${t('service.forms.edition', { edition })}`;
  const next = state === 'offered' ? 'withdrawn' : 'offered';
  const words = t(state === 'offered' ? 'service.forms.bring.withdraw' : 'service.forms.bring.offer');
  return (
    <li className={css.letter}>
      <p className={css.who}>
        <Link to="/forms/$id/$edition" params={{ id, edition }} className={standingLinkClass}>
          <bdi>{named}</bdi>
        </Link>
        <Badge tone={state === 'offered' ? 'good' : 'plain'}>
          {t(state === 'offered' ? 'service.forms.own' : 'service.forms.withdrawn')}
        </Badge>
      </p>
      <p className={css.soft}>
        {by === null
          ? t('service.forms.bring.byMachine', { on: recorded(at) })
          : t('service.forms.bring.by', { name: by, on: recorded(at) })}
      </p>
      <Refused sentence={formSentence(offer.error, t('entry.noLine'))} />
      <Button
        size="small"
        isPending={offer.isPending}
        aria-label={`${words}: ${named}`}
        onPress={() => offer.mutate({ id, edition, state: next })}
      >
        {words}
      </Button>
    </li>
  );
}

/** For an administrator: the protocols that the service brought, and one more. */
export function OwnProtocols() {
  const { t } = useTranslation();
  const own = useOwnProtocols().data?.own;
  return (
    <FoldedPart
      id="protocols"
      title={t('service.forms.bring.title')}
      says={
        own && own.length > 0 ? own.map(({ name }) => name).join('; ') : own && t('service.forms.bring.none')
      }
    >
      <p className={css.soft}>{t('service.forms.bring.says')}</p>
      <ul className={css.lines}>
        {own?.map((one) => (
          <OneEdition key={keyOfForm(one)} one={one} />
        ))}
      </ul>
      <BringProtocol />
      <p>
        <Link to="/forms" className={standingLinkClass}>
          {t('service.forms.all')}
        </Link>
      </p>
    </FoldedPart>
  );
}
