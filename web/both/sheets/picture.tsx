import { useTranslation } from 'react-i18next';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { Chain } from '#web/pictures/figures/chain.tsx';
import { Ladder, type Rung } from '#web/pictures/figures/ladder.tsx';
import type { FigurePart } from '#web/pictures/figures/parts.tsx';
import { Pattern } from '#web/pictures/figures/pattern.tsx';
import { type Named, useFieldInWords } from './in-words.ts';
import { labelOf } from './typed.ts';

interface SheetPictureProps {
  named: Named;
  sheet: Pick<Sheet, 'fields' | 'picture'>;
  fields: Readonly<Record<string, unknown>>;
  reader: 'client' | 'therapist';
  level?: 2 | 3 | 4;
}

const nothing: FigurePart = { name: '', said: [] };

/** The rungs of a choice whose options are the rungs: those under the one chosen are behind. */
function rungsOf(options: readonly { id: string; name: string }[], chosen: unknown): Rung[] {
  const here = options.findIndex(({ id }) => id === chosen);
  return options.map(({ name }, place) => ({
    name,
    said: [],
    where: here < 0 ? 'not_said' : place === here ? 'here' : place < here ? 'below' : 'above',
  }));
}

/** The picture a sheet is drawn as; nothing where it has none. */
export function SheetPicture({ named, sheet, fields, reader, level }: SheetPictureProps) {
  const { t } = useTranslation();
  const says = useFieldInWords(named, reader);
  if (!sheet.picture) return null;
  const asked = sheet.picture.fields.flatMap((id) => sheet.fields.find((field) => field.id === id) ?? []);
  const parts = asked.map((field) => ({ name: labelOf(field, reader), said: says(field, fields[field.id]) }));
  const title = t('sheets.asFigure');
  switch (sheet.picture.as) {
    case 'pattern': {
      const [self = nothing, other = nothing, feeling = nothing, protects = nothing] = parts;
      return <Pattern {...{ self, other, feeling, protects, title, level }} />;
    }
    case 'chain':
      return <Chain links={parts} title={title} level={level} />;
    case 'ladder': {
      const [first] = asked;
      const isChosen = asked.length === 1 && first?.kind === 'choice';
      const rungs = isChosen
        ? rungsOf(first.options, fields[first.id])
        : parts.map((part): Rung => ({ ...part, where: 'not_said' }));
      return <Ladder rungs={rungs} title={title} level={level} />;
    }
  }
}
