import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetDrafts } from '../draft.ts';
import { chooseTheme, themeChosen, themes } from '../frame/theme.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RadioList } from '../ui/radio-list.tsx';

const draftsHere = () => Object.keys(localStorage).filter((name) => name.startsWith('kith/draft/')).length;

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
export function DraftsHere() {
  const { t } = useTranslation();
  const [count, setCount] = useState(draftsHere);
  const [asking, setAsking] = useState(false);
  const forget = () => {
    forgetDrafts();
    setCount(draftsHere());
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
      <Dialog
        title={t('service.account.forgetTitle')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        weight="alert"
        actions={
          <Button kind="danger" onPress={forget}>
            {t('service.account.forgetGo')}
          </Button>
        }
      >
        <p>{t('service.account.forgetSays')}</p>
      </Dialog>
    </>
  );
}
