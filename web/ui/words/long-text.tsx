import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import css from './long-text.module.css';

/** From how many words on a text is folded on a screen. */
const long = 600;

/** Somebody's text with its own line ends. A very long one shows its beginning, and the rest on demand; paper has it all. */
export function LongText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const count = text.split(/\s+/).length;
  if (count <= long) {
    return (
      <p className={css.text} dir="auto">
        {text}
      </p>
    );
  }
  return (
    <div>
      <p className={`${css.text} ${whole ? '' : css.begun}`} dir="auto">
        {text}
      </p>
      <div data-print="never">
        <Button kind="quiet" size="small" aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {whole ? t('ui.foldUp') : t('ui.readAll', { count })}
        </Button>
      </div>
    </div>
  );
}
