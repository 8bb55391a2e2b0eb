import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import css from './figures.module.css';
import { type FigurePart, PartsTable, PartWords } from './parts.tsx';

export interface ChainProps {
  /** From the wish to how one copes. */
  links: readonly FigurePart[];
  title?: string;
  level?: 2 | 3 | 4;
}

/** A schema as a chain: what is wished, done, met with and felt, and how one copes (IPT protocol reference, 7.12). */
export function Chain({ links, title, level }: ChainProps) {
  const { t } = useTranslation();
  const called = title ?? t('pictures.figures.chain.title');
  return (
    <PictureWithTable
      title={called}
      level={level}
      words={t('pictures.figures.chain.words', { count: links.length })}
      drawing={
        <ol className={css.chain}>
          {links.map((link) => (
            <li key={link.name} className={css.link}>
              <PartWords {...link} />
              <svg className={css.onward} viewBox="0 0 24 24" aria-hidden>
                <path d="M2 12H20M14 6l6 6-6 6" />
              </svg>
            </li>
          ))}
        </ol>
      }
      table={() => <PartsTable caption={called} parts={links} />}
    />
  );
}
