import { type ReactNode, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './picture.module.css';
import { printAlone } from './print-alone.ts';

interface PictureFootProps {
  picture: RefObject<Element | null>;
  /** The id of what names the picture. */
  named: string;
  /** Says the same; `shown` tells whether it can be seen, so that nothing unseen takes focus. */
  table: (shown: boolean) => ReactNode;
  /** `alwaysRead` where the drawing itself cannot be read aloud. */
  reading?: 'alwaysRead' | 'onDemand';
}

/** What can be done with a picture: see it as a table, or print it on a sheet of its own. */
export function PictureFoot({ picture, named, table, reading = 'alwaysRead' }: PictureFootProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <div className={css.turn} data-print="never">
        <Button
          kind="quiet"
          size="small"
          aria-expanded={shown}
          aria-controls={id}
          aria-describedby={named}
          onPress={() => setShown(!shown)}
        >
          {shown ? t('pictures.hideTable') : t('pictures.showTable')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-describedby={named}
          onPress={() => picture.current && printAlone(picture.current)}
        >
          {t('pictures.print')}
        </Button>
      </div>
      <div id={id} className={css.table} data-picture-table>
        {shown && table(true)}
        {!shown && reading === 'alwaysRead' && <VisuallyHidden as="div">{table(false)}</VisuallyHidden>}
      </div>
    </>
  );
}
