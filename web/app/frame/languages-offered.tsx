import { useTranslation } from 'react-i18next';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';
import { Row } from '#web/ui/layout/layout.tsx';
import { PlainButton } from '#web/ui/plain/plain-button.tsx';
import css from './languages-offered.module.css';

interface LanguagesOfferedProps {
  /** The page, as its route names it. */
  page: string;
  choose: (folder: string) => Promise<void>;
}

/** The other languages that a page can be read in, each called as it calls itself. */
export function LanguagesOffered({ page, choose }: LanguagesOfferedProps) {
  const { i18n } = useTranslation();
  const now = i18n.language.split('-')[0];
  const others = languagesOf(page).filter(([folder]) => folder !== now);
  if (others.length === 0) return null;
  return (
    <Row>
      {others.map(([folder, name]) => (
        <PlainButton key={folder} kind="quiet" onPress={() => void choose(folder)}>
          <span lang={folder} className={css.called}>
            {name}
          </span>
        </PlainButton>
      ))}
    </Row>
  );
}
