import { useTranslation } from 'react-i18next';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';
import { useChooseLanguage } from '#web/app/spoken/use-choose.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';

/** Which language I would rather read, on a page that is there in each of them; others are in English. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { page, choose } = useChooseLanguage();
  return (
    <RadioList
      label={t('client.account.language')}
      layout="inline"
      options={languagesOf(page).map(([value, label]) => ({ value, label }))}
      value={i18n.language.split('-')[0] ?? 'en'}
      onChange={(folder) => void choose(folder)}
    />
  );
}
