import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, themeChosen, themes } from '#web/app/frame/theme.ts';
import { forgetDrafts } from '#web/app/offline/drafts.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';

const countDrafts = () => Object.keys(localStorage).filter((name) => name.startsWith('kith/draft/')).length;

/** Light or dark, on this machine. */
export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(themeChosen);
  return (
    <RadioList
      label={t('service.account.theme')}
      layout="inline"
      options={themes.map((value) => ({ value, label: t(`service.account.themes.${value}`) }))}
      value={theme}
      onChange={(value) => {
        const next = themes.find((one) => one === value) ?? 'machine';
        setTheme(next);
        chooseTheme(next);
      }}
    />
  );
}

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
