import { useTranslation } from 'react-i18next';
import { anotherLanguage } from '#web/app/words.ts';

/** On a page that is not there in the language its reader would rather have: that it is not, in that language. */
export function InEnglishAlone() {
  const { i18n } = useTranslation();
  const another = anotherLanguage();
  const says = another?.onlyEnglish();
  if (!says || i18n.language.split('-')[0] === another?.wanted()) return null;
  return <p lang={another?.wanted()}>{says}</p>;
}
