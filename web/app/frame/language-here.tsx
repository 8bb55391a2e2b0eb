import { useTranslation } from 'react-i18next';
import { speakNow } from '#web/app/spoken/choose.ts';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';
import { useChooseLanguage } from '#web/app/spoken/use-choose.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import css from './language-here.module.css';

/**
 * The other languages that this page can be read in, each called as it calls itself.
 * @param keeps `nothing`: the choice is for this page, as where nothing may stay on the device
 */
export function LanguageHere({ keeps = 'choice' }: { keeps?: 'choice' | 'nothing' }) {
  const { i18n } = useTranslation();
  const { page, choose: chooseAndKeep } = useChooseLanguage();
  const choose = keeps === 'choice' ? chooseAndKeep : (folder: string) => speakNow(folder, page);
  const now = i18n.language.split('-')[0];
  const others = languagesOf(page).filter(([folder]) => folder !== now);
  if (others.length === 0) return null;
  return (
    <Row>
      {others.map(([folder, name]) => (
        <Button key={folder} kind="quiet" onPress={() => void choose(folder)}>
          <span lang={folder} className={css.called}>
            {name}
          </span>
        </Button>
      ))}
    </Row>
  );
}
