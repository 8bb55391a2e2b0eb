import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';

type Asked = Pick<FormOf<'listIssue'>, 'words' | 'area'>;

interface IssueFieldsProps {
  form: Asked;
  change: (patch: Partial<Asked>) => void;
  wrong: (path: string) => string | undefined;
  /** What an area is, said where an issue is listed for the first time. */
  hint?: string;
}

/** An issue in the client’s words, and the area it belongs to. */
export function IssueFields({ form, change, wrong, hint }: IssueFieldsProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  return (
    <div className={shapes.fieldsBeside}>
      <TextField
        label={t('formulation.issues.words')}
        value={form.words}
        onChange={(words) => change({ words })}
        error={wrong('words')}
        autoComplete="off"
      />
      {areas.ids.length > 0 && (
        <Select
          label={t('formulation.issues.area')}
          hint={hint}
          options={areas.options}
          value={form.area}
          onChange={(chosen) => change({ area: oneOf(areas.ids, chosen) })}
        />
      )}
    </div>
  );
}
