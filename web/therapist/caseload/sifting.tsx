import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import css from './caseload.module.css';
import { focuses, readSift, type Sift, shows } from './sift-asked.ts';

/** Finds by name, by what stands out, and by focus; as one types. */
export function Sifting({ sift }: { sift: Sift }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const ask = (patch: Record<string, string>) =>
    void navigate({ to: '/caseload', search: readSift({ ...sift, ...patch }), replace: true });
  return (
    <search className={css.sifting} data-print="never">
      <TextField
        label={t('caseload.find')}
        type="search"
        value={sift.find ?? ''}
        onChange={(find) => ask({ find })}
      />
      <Select
        label={t('caseload.show')}
        options={shows.map((value) => ({ value, label: t(`caseload.shows.${value}`) }))}
        value={sift.show ?? 'under_way'}
        onChange={(show) => ask({ show })}
      />
      <Select
        label={t('caseload.focus')}
        options={[
          { value: 'any', label: t('caseload.anyFocus') },
          ...focuses.map((value) => ({
            value,
            label: value === 'none' ? t('course.noFocus') : t(`course.area.${value}`),
          })),
        ]}
        value={sift.focus ?? 'any'}
        onChange={(focus) => ask({ focus })}
      />
    </search>
  );
}
