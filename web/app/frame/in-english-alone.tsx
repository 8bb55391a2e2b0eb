import { useTranslation } from 'react-i18next';
import { onlyEnglishIn } from '#web/app/words.ts';
import { useWanted } from './language-wanted.ts';

/** On a page that is not there in the language its reader would rather have: that it is not, in that language. */
export function InEnglishAlone() {
  const { i18n } = useTranslation();
  const wanted = useWanted();
  const says = onlyEnglishIn(wanted);
  if (!says || i18n.language.split('-')[0] === wanted) return null;
  return <p lang={wanted}>{says}</p>;
}
