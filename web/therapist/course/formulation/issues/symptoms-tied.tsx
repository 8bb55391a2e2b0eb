import { useTranslation } from 'react-i18next';
import { symptomsToTie } from '#core/course/issues/symptoms-to-tie.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';

interface SymptomsTiedProps {
  /** Those this issue names already. */
  named?: string[];
  symptoms: string[] | undefined;
  onChange: (symptoms: string[]) => void;
}

/** Which of the client’s symptoms an issue goes with; nothing while none was gone through. */
export function SymptomsTied({ named, symptoms = [], onChange }: SymptomsTiedProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const options = symptomsToTie(course, named).map((value) => ({ value, label: value }));
  if (options.length === 0) return null;
  return (
    <CheckboxList
      label={t('formulation.issues.symptoms')}
      hint={t('formulation.issues.symptomsHint')}
      optional
      layout="inline"
      options={options}
      value={symptoms}
      onChange={onChange}
    />
  );
}
