import { useTranslation } from 'react-i18next';
import { standingBeside } from '#core/course/beside/consents.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Checkbox, CheckboxList } from '#web/ui/fields/checkbox.tsx';

/** Those who stand beside the client now, to choose among. */
export function useThoseBeside() {
  const { course } = useCourseView();
  return standingBeside(course).map(({ id, name }) => ({ value: id, label: name }));
}

type IsTold = 'told' | 'not_told';

interface ToldToProps {
  told: readonly string[];
  clientTold: IsTold;
  onChange: (change: { told: string[] } | { clientTold: IsTold }) => void;
}

/** To whom something was told: those beside the client, and the client. */
export function ToldTo({ told, clientTold, onChange }: ToldToProps) {
  const { t } = useTranslation();
  const there = useThoseBeside();
  return (
    <>
      <CheckboxList
        label={t('beside.told')}
        options={there}
        value={[...told]}
        onChange={(ids) => onChange({ told: ids })}
      />
      <Checkbox
        label={t('beside.clientTold')}
        isSelected={clientTold === 'told'}
        onChange={(isTold) => onChange({ clientTold: isTold ? 'told' : 'not_told' })}
      />
    </>
  );
}
