import { useTranslation } from 'react-i18next';
import type { Cycle } from '#core/course/cycle/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** Telling that a place to break the cycle was tried, the first place chosen until another is. */
export function useTryBreak(course: string, cycle: Cycle) {
  const points = cycle.versions.at(-1)?.breakPoints ?? [];
  const start = { cycle: cycle.id, breakPoint: points[0]?.id ?? '', words: '' };
  return { form: useActForm(course, 'tryBreak', start, cycle.id), points };
}

interface TriedFieldsProps extends ReturnType<typeof useTryBreak> {
  words: 'client.cycle' | 'formulation.cycle';
  /** Whether the place is asked where there is one alone. */
  place: 'always' | 'where there are several';
  rows?: number;
}

/** Which place was tried, and what happened. */
export function TriedFields({ form, points, words, place, rows }: TriedFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {(place === 'always' || points.length > 1) && (
        <Select
          label={t(`${words}.triedAt`)}
          options={points.map(({ id, plan, kind }) => ({
            value: id,
            label: plan || t(`formulation.cycle.kinds.${kind}`),
          }))}
          value={form.form.breakPoint}
          onChange={(breakPoint) => form.change({ breakPoint })}
          error={form.wrong('breakPoint')}
        />
      )}
      <TextArea
        label={t(`${words}.triedWords`)}
        rows={rows}
        value={form.form.words}
        onChange={(told) => form.change({ words: told })}
        error={form.wrong('words')}
      />
    </>
  );
}
