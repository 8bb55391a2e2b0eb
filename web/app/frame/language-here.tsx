import { useTranslation } from 'react-i18next';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';
import { useChooseLanguage } from '#web/app/spoken/use-choose.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import css from './language-here.module.css';

/** The other languages that this page can be read in, each called as it calls itself. */
export function LanguageHere() {
  const { i18n } = useTranslation();
  const { page, choose } = useChooseLanguage();
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
