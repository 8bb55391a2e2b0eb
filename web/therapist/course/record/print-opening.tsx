import { useTranslation } from 'react-i18next';
import { Part } from '../../../ui/layout.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { ConsentPart } from '../opening/consent.tsx';
import { DiagnosisPart } from '../opening/diagnosis.tsx';
import { ExclusionsPart } from '../opening/exclusions.tsx';
import { HopesPart } from '../opening/hopes.tsx';
import { IllnessPart } from '../opening/illness.tsx';
import { MedicationPart } from '../opening/medication.tsx';
import { SickRolePart } from '../opening/sick-role.tsx';
import { SuitabilityPart } from '../opening/suitability.tsx';
import { SupportPart } from '../opening/support.tsx';
import { SymptomsPart } from '../opening/symptoms.tsx';
import { PrintedFacts } from './print-facts.tsx';

/** How the course was opened and what was found, told and agreed before the work began; nothing here can be pressed. */
export function PrintedOpening() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const earlier = course.medication.considered.slice(0, -1);
  const referral = course.opening.opened?.referral ?? '';
  return (
    <>
      {referral && (
        <Part title={t('record.printed.opening')}>
          <PrintedFacts facts={[[t('record.printed.referral'), referral]]} />
        </Part>
      )}
      <ConsentPart />
      <SuitabilityPart />
      <HopesPart />
      <SymptomsPart />
      <ExclusionsPart />
      <DiagnosisPart />
      <IllnessPart />
      <SickRolePart />
      <MedicationPart />
      {earlier.length > 0 && (
        <PrintedFacts
          facts={earlier.map(({ on, decision, why, with: who }) => [
            t('record.printed.medicationOn', { on: saidDate(on, i18n.language) }),
            [decision, why, who].filter(Boolean).join('. '),
          ])}
        />
      )}
      <SupportPart />
    </>
  );
}
