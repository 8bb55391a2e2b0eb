import type { ComponentType } from 'react';
import { BeganPart } from './began.tsx';
import { ChoicePart } from './choice.tsx';
import { ConsentPart } from './consent.tsx';
import { DiagnosisPart } from './diagnosis.tsx';
import { ExclusionsPart } from './exclusions.tsx';
import { HopesPart } from './hopes.tsx';
import { MedicationPart } from './medication.tsx';
import type { OpeningPartId } from './order.ts';
import { ProblemPart } from './problem.tsx';
import { IllnessPart } from './psychoeducation.tsx';
import { SickRolePart } from './sick-role.tsx';
import { SuitabilityPart } from './suitability.tsx';
import { SupportPart } from './support.tsx';
import { SymptomsPart } from './symptoms.tsx';

const shownAs: Record<OpeningPartId, ComponentType> = {
  consent: ConsentPart,
  choice: ChoicePart,
  suitability: SuitabilityPart,
  hopes: HopesPart,
  symptoms: SymptomsPart,
  began: BeganPart,
  exclusions: ExclusionsPart,
  diagnosis: DiagnosisPart,
  problem: ProblemPart,
  illness: IllnessPart,
  sickRole: SickRolePart,
  medication: MedicationPart,
  support: SupportPart,
};

/** What is agreed, asked, told and given before the work begins: these parts of it. */
export const OpeningParts = ({ parts }: { parts: readonly OpeningPartId[] }) =>
  parts.map((part) => {
    const Shown = shownAs[part];
    return <Shown key={part} />;
  });
