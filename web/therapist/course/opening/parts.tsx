import { ConsentPart } from './consent.tsx';
import { DiagnosisPart } from './diagnosis.tsx';
import { ExclusionsPart } from './exclusions.tsx';
import { HopesPart } from './hopes.tsx';
import { MedicationPart } from './medication.tsx';
import { ProblemPart } from './problem.tsx';
import { IllnessPart } from './psychoeducation.tsx';
import { SickRolePart } from './sick-role.tsx';
import { SuitabilityPart } from './suitability.tsx';
import { SymptomsPart } from './symptoms.tsx';

/** What is agreed, asked, told and given before the work begins, in the order of the work. */
export function OpeningParts() {
  return (
    <>
      <ConsentPart />
      <SuitabilityPart />
      <HopesPart />
      <SymptomsPart />
      <ExclusionsPart />
      <DiagnosisPart />
      <ProblemPart />
      <IllnessPart />
      <SickRolePart />
      <MedicationPart />
    </>
  );
}
