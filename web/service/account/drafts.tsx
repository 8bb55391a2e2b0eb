import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countDrafts, forgetDrafts } from '#web/app/offline/drafts.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';

/** What is typed and not yet sent stays on this machine; it can be forgotten at once. */
export function DraftsOnThisMachine() {
  const { t } = useTranslation();
  const [count, setCount] = useState(countDrafts);
  const [asking, setAsking] = useState(false);
  const forget = () => {
    forgetDrafts();
    setCount(countDrafts());
    setAsking(false);
  };
  return (
    <>
      <p role="status">{t('service.account.drafts', { count })}</p>
      {count > 0 && (
        <div>
          <Button onPress={() => setAsking(true)}>{t('service.account.forget')}</Button>
        </div>
      )}
      <AskOnceMore
        title={t('service.account.forgetTitle')}
        says={t('service.account.forgetSays')}
        go={t('service.account.forgetGo')}
        isOpen={asking}
        onSure={forget}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
