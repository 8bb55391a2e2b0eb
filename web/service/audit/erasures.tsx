import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasuresWaiting, ErasureWaiting } from '#core/api-answers/erasure.ts';
import { auditPersonInWords } from '#core/audit/sentences.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

const key = ['erasures'];

function useErasures() {
  const queries = useQueryClient();
  const waiting = useQuery<ErasuresWaiting, RefusedError>({ queryKey: key, queryFn: () => see('erasures') });
  const onSuccess = () =>
    Promise.all([key, ['audit']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const confirm = useMutation<unknown, RefusedError, string>({
    mutationFn: (client) => send(`clients/${client}/erasure/confirm`, {}),
    onSuccess,
  });
  const takeBack = useMutation<unknown, RefusedError, string>({
    mutationFn: (client) => send(`clients/${client}/erasure`, {}, 'DELETE'),
    onSuccess,
  });
  return { erasures: waiting.data?.erasures ?? [], confirm, takeBack };
}

/** Clients who are to be erased, for a second person to confirm; nothing where none waits. */
export function Erasures() {
  const { t } = useTranslation();
  const { erasures, confirm, takeBack } = useErasures();
  const [sure, setSure] = useState<ErasureWaiting>();
  if (erasures.length === 0) return null;
  return (
    <Part title={t('service.audit.erasures')}>
      <ul className={css.lines}>
        {erasures.map((erasure) => (
          <li key={erasure.client} className={css.queued}>
            <OneErasure
              erasure={erasure}
              confirm={() => setSure(erasure)}
              takeBack={() => takeBack.mutate(erasure.client)}
            />
          </li>
        ))}
      </ul>
      <Refused sentence={formSentence(takeBack.error, t('entry.noLine'))} />
      <AskOnceMore
        title={t('service.audit.eraseSure')}
        says={t('service.audit.eraseSureSays')}
        go={t('service.audit.eraseGo')}
        isOpen={sure !== undefined}
        isPending={confirm.isPending}
        sentence={formSentence(confirm.error, t('entry.noLine'))}
        onSure={() => sure && confirm.mutate(sure.client, { onSuccess: () => setSure(undefined) })}
        onClose={() => setSure(undefined)}
      />
    </Part>
  );
}

interface OneErasureProps {
  erasure: ErasureWaiting;
  confirm: () => void;
  takeBack: () => void;
}

function OneErasure({ erasure, confirm, takeBack }: OneErasureProps) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { mark, at, by, reason, courses, confirm: may } = erasure;
  const says = { mark, count: courses, at: recorded(at) };
  return (
    <>
      <p>{t('service.audit.erasure', { ...says, by: auditPersonInWords(by) })}</p>
      <p className={css.soft}>{t(`service.audit.reason.${reason}`)}</p>
      {may !== 'now' && <p className={css.soft}>{t(`service.audit.confirm.${may}`)}</p>}
      <Row>
        {may === 'now' && (
          <Button kind="danger" size="small" onPress={confirm}>
            {t('service.audit.eraseConfirm')}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={takeBack}>
          {t('service.audit.eraseBack')}
        </Button>
      </Row>
    </>
  );
}
