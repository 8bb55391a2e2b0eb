import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { familyOf } from '#core/course/feelings/apart.ts';
import { feelingFamilies, wideFeelings } from '#core/course/feelings/families.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';
import css from '#web/client/page/page.module.css';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';

type Felt = FormOf<'nameFeeling'>['emotions'][number];

const said = (text: string) => asKnown(text, 'feelings');

/** What is chosen first: the families, then the wide words and “not sure”. */
const firstWords = [...feelingFamilies, ...wideFeelings];

const headOf = ({ emotion = '' }: Felt) => familyOf(emotion) ?? emotion;

interface FeltProps {
  felt: Felt[];
  onChange: (felt: Felt[]) => void;
  error?: string | undefined;
}

/** The words that come nearest; what has none of them can be said in one’s own, and not being sure is an answer too. */
export function FeltChosen({ felt, onChange, error }: FeltProps) {
  const { t } = useTranslation();
  const own = felt.find(({ emotion }) => emotion === 'something_else');
  const chosen = felt.filter((one) => one !== own);
  const asks = wideFeelings.filter(({ id }) => chosen.some(({ emotion }) => emotion === id));
  const ofOwn = (words: string): Felt[] => (words.trim() ? [{ emotion: 'something_else', words }] : []);
  return (
    <Stack>
      <CheckboxList
        label={t('client.practice.feelings.nearest')}
        layout="inline"
        options={firstWords.map(({ id, label }) => ({ value: id, label: said(label) }))}
        value={chosen.map(headOf)}
        onChange={(heads) =>
          onChange([
            ...heads.map(
              (head) => chosen.find((one) => headOf(one) === head) ?? { emotion: head, words: '' },
            ),
            ...(own ? [own] : []),
          ])
        }
        error={error}
      />
      {asks.map(({ id, asks: question }) => (
        <p key={id} className={css.soft}>
          {said(question)}
        </p>
      ))}
      <TextField
        label={t('client.practice.feelings.ownWord')}
        optional
        value={own?.words ?? ''}
        onChange={(words) => onChange([...chosen, ...ofOwn(words)])}
      />
    </Stack>
  );
}

/** For each feeling: whether a narrower word fits better, how strong it is, and whether one is sure. */
export function HowStrong({ felt, onChange }: FeltProps) {
  const { t } = useTranslation();
  const put = (at: number, patch: Partial<Felt>) =>
    onChange(felt.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  if (felt.length === 0) return <p>{t('client.practice.feelings.noWordYet')}</p>;
  return felt.map((one, at) => {
    const head = headOf(one);
    const family = feelingFamilies.find(({ id }) => id === head);
    const name = said(feelingLabel(head)) || one.words || '';
    return (
      <Part key={head} title={name}>
        <Stack>
          {family && family.words.length > 0 && (
            <RadioList
              label={t('client.practice.feelings.narrower')}
              layout="inline"
              options={[
                {
                  id: family.id,
                  label: t('client.practice.feelings.justThat', { feeling: said(family.label) }),
                },
                ...family.words.map(({ id, label }) => ({ id, label: said(label) })),
              ].map(({ id, label }) => ({ value: id, label }))}
              value={one.emotion ?? head}
              onChange={(emotion) => put(at, { emotion })}
            />
          )}
          {head !== 'not_sure' && (
            <Rating
              label={t('client.practice.feelings.howStrong', { feeling: name })}
              optional
              value={one.intensity}
              onChange={(intensity) => put(at, { intensity })}
              lowWord={t('captures.notAtAll')}
              highWord={t('captures.veryStrong')}
            />
          )}
          {head !== 'not_sure' && (
            <CheckboxList
              label={t('client.practice.feelings.sureLabel')}
              options={[{ value: 'unsure', label: t('captures.unsure') }]}
              value={one.confidence === 'unsure' ? ['unsure'] : []}
              onChange={(said) => put(at, { confidence: said.length > 0 ? 'unsure' : undefined })}
              optional
            />
          )}
        </Stack>
      </Part>
    );
  });
}
