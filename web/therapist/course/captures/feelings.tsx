import { useTranslation } from 'react-i18next';
import { wideFeelings } from '#core/course/feelings/families.ts';
import { feelingLabel, feelingWords } from '#web/both/feelings/felt.ts';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import type { FieldWords } from '#web/ui/fields/field.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { valueAt } from './capture.ts';
import { Groups } from './groups.tsx';

interface OneFelt {
  emotion?: string;
  words?: string;
  intensity?: number;
  confidence?: 'sure' | 'unsure';
}

interface FeelingSelectProps extends FieldWords {
  value: string;
  onChange: (emotion: string) => void;
}

/** A feeling by its name: families, then narrower words, then “something else”. A wide word is asked about (T-04). */
export function FeelingSelect({ value, onChange, ...words }: FeelingSelectProps) {
  const { t } = useTranslation();
  const asks = wideFeelings.find(({ id }) => id === value)?.asks;
  const options = feelingWords.map(({ id, label, family }) => ({
    value: id,
    label: family === id ? label : `${feelingLabel(family)}: ${label.toLowerCase()}`,
  }));
  return (
    <Select
      {...words}
      hint={asks ?? words.hint}
      options={[...options, { value: 'something_else', label: t('captures.somethingElse') }]}
      value={value}
      onChange={onChange}
    />
  );
}

interface FeelingsFieldProps extends FieldWords {
  value: unknown;
  onChange: (felt: OneFelt[]) => void;
}

const read = (one: unknown): OneFelt => {
  const [emotion, words, intensity, confidence] = ['emotion', 'words', 'intensity', 'confidence'].map((key) =>
    valueAt(one, key),
  );
  return {
    ...(typeof emotion === 'string' ? { emotion } : {}),
    ...(typeof words === 'string' ? { words } : {}),
    ...(typeof intensity === 'number' ? { intensity } : {}),
    ...(confidence === 'sure' || confidence === 'unsure' ? { confidence } : {}),
  };
};

/** Feelings named one by one, each with its strength. */
export function FeelingsField({ label, hint, error, value, onChange }: FeelingsFieldProps) {
  const { t } = useTranslation();
  const given = Array.isArray(value) && value.length > 0 ? value.map(read) : [{}];
  const put = (at: number, patch: OneFelt) =>
    onChange(given.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  return (
    <Groups
      label={label ?? ''}
      hint={hint}
      error={error}
      given={given}
      name="felt"
      called={(place) => `${label} ${place}`}
      fewest={1}
      adds={t('captures.addFeeling')}
      onChange={onChange}
    >
      {(one, at) => (
        <>
          <FeelingSelect
            label={t('captures.feeling')}
            value={one.emotion ?? ''}
            onChange={(emotion) => put(at, { emotion: emotion || undefined })}
          />
          <TextField
            label={t('captures.ownWords')}
            optional
            value={one.words ?? ''}
            onChange={(words) => put(at, { words })}
          />
          <Rating
            label={t('captures.howStrong')}
            optional
            value={one.intensity}
            onChange={(intensity) => put(at, { intensity })}
            lowWord={t('captures.notAtAll')}
            highWord={t('captures.veryStrong')}
          />
          <Checkbox
            label={t('captures.unsure')}
            isSelected={one.confidence === 'unsure'}
            onChange={(isUnsure) => put(at, { confidence: isUnsure ? 'unsure' : undefined })}
          />
        </>
      )}
    </Groups>
  );
}
