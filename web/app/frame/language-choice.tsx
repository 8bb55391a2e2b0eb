import { useTranslation } from 'react-i18next';
import { spoken } from '#web/app/words.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { chooseLanguage, useWanted } from './language-wanted.ts';

/** Which language I would rather read; pages that are not there in it yet are in English. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const wanted = useWanted();
  return (
    <RadioList
      label={t('frame.language')}
      layout="inline"
      options={spoken.choices().map(([value, label]) => ({ value, label }))}
      value={wanted}
      onChange={chooseLanguage}
    />
  );
}
