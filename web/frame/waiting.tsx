import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { dropUnsent, listenUnsent, unsentActs } from '../unsent.ts';

/** Says what is kept on this machine until the line is back, and what was refused after a wait. */
export function Waiting() {
  const { t } = useTranslation();
  const acts = useSyncExternalStore(listenUnsent, unsentActs);
  const refused = acts.filter((act) => act.refused);
  const waiting = acts.length - refused.length;
  return (
    <div aria-live="polite">
      {waiting > 0 && <Notice title={t('frame.waiting', { count: waiting })}>{t('frame.waitingWhy')}</Notice>}
      {refused.map((act) => (
        <Notice
          key={act.id}
          kind="warn"
          title={t('frame.refusedLater')}
          actions={
            <Button size="small" onPress={() => dropUnsent(act.id)}>
              {t('frame.letGo')}
            </Button>
          }
        >
          <p>{act.refused}</p>
          <pre>{JSON.stringify(act.form, null, 2)}</pre>
        </Notice>
      ))}
    </div>
  );
}
