import { speakNow } from '#web/app/spoken/choose.ts';
import { useChooseLanguage } from '#web/app/spoken/use-choose.ts';
import { LanguagesOffered } from './languages-offered.tsx';

/**
 * The other languages of the page that is shown.
 * @param keeps `nothing`: the choice is for this page, as where nothing may stay on the device
 */
export function LanguageHere({ keeps = 'choice' }: { keeps?: 'choice' | 'nothing' }) {
  const { page, choose } = useChooseLanguage();
  return (
    <LanguagesOffered page={page} choose={keeps === 'choice' ? choose : (folder) => speakNow(folder, page)} />
  );
}
