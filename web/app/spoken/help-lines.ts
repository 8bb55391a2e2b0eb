import { useTranslation } from 'react-i18next';
import { helpSaid } from '#core/help/words.ts';

/** Says what a help line is called or for in the language of the page (`help-lines.ts` of its folder). */
export function useHelpSaid(): (text: string) => string {
  const { t } = useTranslation();
  return (text) => helpSaid(text, (key, english) => t(`helpLines.${key}`, { defaultValue: english }));
}
