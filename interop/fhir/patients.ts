import type { IdentifierSystem } from '#core/forms/identifiers.ts';
import { identifierSystems } from '#core/forms/identifiers.ts';
import { fhirWords } from '#interop/words.ts';
import type { Patient } from './shapes.ts';

interface Ended {
  use?: string | undefined;
  period?: { end?: string | undefined } | undefined;
}
const stands = ({ use, period }: Ended): boolean => use !== 'old' && period?.end === undefined;

const namesInOrder = ['usual', 'official'];

/** The name that the person goes by: the usual one, else the official one, else any that stands. */
function nameOf({ name = [] }: Patient): string {
  const standing = name.filter(stands);
  const [chosen] = standing.toSorted((a, b) => rank(a.use) - rank(b.use));
  if (!chosen) return '';
  return chosen.text ?? [...(chosen.given ?? []), chosen.family ?? ''].join(' ').trim();
}

const rank = (use: string | undefined): number => {
  const at = namesInOrder.indexOf(use ?? '');
  return at === -1 ? namesInOrder.length : at;
};

/** HL7 v2 table 0203: MR is the number of a medical record. */
const isHospital = (type: Patient['identifier']): boolean =>
  (type ?? []).some((one) => one.type?.coding?.some(({ code }) => code === 'MR'));

type Numbers = Partial<Record<IdentifierSystem, string>>;

/** The numbers that Kith knows, and what is said of those that it does not. */
function numbersOf({ identifier = [] }: Patient): { numbers: Numbers; unknown: string[] } {
  const numbers: Numbers = {};
  const unknown: string[] = [];
  for (const one of identifier) {
    if (!stands(one) || !one.value) continue;
    const known = (Object.keys(identifierSystems) as IdentifierSystem[]).find(
      (system) => identifierSystems[system].uri === one.system,
    );
    const system = known ?? (isHospital([one]) ? 'hospital' : undefined);
    if (system && numbers[system] === undefined) numbers[system] = one.value;
    else unknown.push(fhirWords.en.unknownNumber(one.system ?? one.type?.text ?? ''));
  }
  return { numbers, unknown };
}

/** A Patient as a line of the file of clients; and what of it is left out. */
export function clientCells(patient: Patient): { cells: Record<string, string>; leftOut: string[] } {
  const telecom = (patient.telecom ?? []).filter(stands);
  const way = (...systems: string[]) =>
    telecom.find(({ system, value }) => systems.includes(system ?? '') && value)?.value ?? '';
  const { communication = [] } = patient;
  const spoken = communication.find(({ preferred }) => preferred) ?? communication[0];
  const country = patient.address?.find((one) => /^[A-Za-z]{2}$/.test(one.country ?? ''))?.country ?? '';
  const { numbers, unknown } = numbersOf(patient);
  return {
    cells: {
      name: nameOf(patient),
      born: patient.birthDate ?? '',
      email: way('email'),
      phone: way('phone', 'sms'),
      // The language, without the country it is spoken in.
      language: spoken?.language.coding?.[0]?.code?.split('-')[0]?.toLowerCase() ?? '',
      country,
      'nhs number': numbers.nhs ?? '',
      'hospital number': numbers.hospital ?? '',
      'own number': numbers.own ?? '',
    },
    leftOut: unknown,
  };
}

export const hasDied = ({ deceasedBoolean, deceasedDateTime }: Patient): boolean =>
  deceasedBoolean === true || deceasedDateTime !== undefined;
