import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './how-it-works.module.css';
import type { HelpPart, HelpRole } from './parts.ts';
import { type Block, blocksOf, type Piece } from './pieces.ts';

function Said({ piece }: { piece: Piece }) {
  if (piece.kind === 'way') return <Link to={piece.to}>{piece.words}</Link>;
  if (piece.kind === 'button') return <strong>{piece.words}</strong>;
  return piece.kind === 'command' ? <code>{piece.words}</code> : piece.words;
}

const line = (pieces: readonly Piece[]) => pieces.map((piece) => <Said key={piece.at} piece={piece} />);

function Laid({ block }: { block: Block }) {
  if (block.kind === 'paragraph') return <p>{line(block.lines[0] ?? [])}</p>;
  return (
    <ol>
      {block.lines.map((pieces) => (
        <li key={pieces.map(({ words }) => words).join('')}>{line(pieces)}</li>
      ))}
    </ol>
  );
}

interface ToldPartProps {
  role: HelpRole;
  part: HelpPart;
  open: 'at first' | 'on demand';
}

/** One thing that is told of: its steps, and a picture where there is one. */
export function ToldPart({ role, part, open }: ToldPartProps) {
  const { t, i18n } = useTranslation();
  // A picture shows a page in English.
  const picture = i18n.language.split('-')[0] === 'en' ? part.picture : undefined;
  return (
    <Disclosure level={2} open={open} title={t(`howItWorks.${role}.${part.id}.title`)}>
      <div className={css.part}>
        {blocksOf(t(`howItWorks.${role}.${part.id}.text`)).map((block) => (
          <Laid key={block.at} block={block} />
        ))}
        {picture && (
          <img
            src={`/how-it-works/${picture.name}.png`}
            alt={t(`howItWorks.picture.${picture.name}`)}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            className={classes(css.picture, picture.height > picture.width && css.tall)}
          />
        )}
      </div>
    </Disclosure>
  );
}
