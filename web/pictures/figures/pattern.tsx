import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import css from './figures.module.css';
import { type FigurePart, PartsTable, PartWords } from './parts.tsx';

export interface PatternProps {
  self: FigurePart;
  other: FigurePart;
  /** The feeling that joins the two. */
  feeling: FigurePart;
  /** What the pattern protects from. */
  protects: FigurePart;
  title?: string;
  level?: 2 | 3 | 4;
}

/** One pattern that comes back: self and other, the feeling that joins them, and what lies underneath (IPT protocol reference, 7.11). */
export function Pattern({ self, other, feeling, protects, title, level }: PatternProps) {
  const { t } = useTranslation();
  const called = title ?? t('pictures.figures.pattern.title');
  return (
    <PictureWithTable
      title={called}
      level={level}
      words={t('pictures.figures.pattern.words')}
      drawing={
        <div className={css.pattern}>
          <div className={css.pole}>
            <PartWords {...self} />
          </div>
          <div className={css.between}>
            <svg className={css.joins} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
              <path d="M0 6H100" />
            </svg>
            <div className={css.feeling}>
              <PartWords {...feeling} />
            </div>
          </div>
          <div className={css.pole}>
            <PartWords {...other} />
          </div>
          <svg className={css.bracket} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden>
            <path d="M2 0V10H50V20M98 0V10H50" />
          </svg>
          <div className={css.under}>
            <PartWords {...protects} />
          </div>
        </div>
      }
      table={() => <PartsTable caption={called} parts={[self, other, feeling, protects]} />}
    />
  );
}
