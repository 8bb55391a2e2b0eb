import { z } from 'zod';
import { named } from './field-fault.ts';

const words = {
  en: {
    nhs: 'An NHS number has ten digits, and the last one follows from the others. Check each digit.',
    value: 'A number can be up to 40 characters, in one line.',
    once: 'This number stands twice. Take one of them out.',
    system: 'Say whose number this is: nhs, hospital or own.',
  },
};

const digits = (value: string): string => value.replaceAll(/[\s-]/g, '');

/** Whether its last digit follows from the nine before it. NHS Data Dictionary, NHS NUMBER: Modulus 11. */
export function isNhsNumber(value: string): boolean {
  const plain = digits(value);
  if (!/^\d{10}$/.test(plain)) return false;
  const weighed = [...plain.slice(0, 9)].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0);
  return (11 - (weighed % 11)) % 11 === Number(plain[9]);
}

interface System {
  /** What FHIR calls it; where it has none of its own, the address of the service’s own numbers. */
  uri: string;
  isOne: (value: string) => boolean;
  says: string;
  /** As it is kept: an NHS number is its digits. */
  kept: (value: string) => string;
}

const any = { isOne: (value: string) => /^[^\p{Cc}\u2028\u2029]{1,40}$/u.test(value), says: words.en.value };
const asTyped = (value: string) => value.replaceAll(/\s+/g, ' ').trim();

/** The numbers by which a client is known elsewhere: whose each is, and how it is checked. */
export const identifierSystems = {
  nhs: { uri: 'https://fhir.nhs.uk/Id/nhs-number', isOne: isNhsNumber, says: words.en.nhs, kept: digits },
  hospital: { uri: 'urn:kith:hospital-number', kept: asTyped, ...any },
  own: { uri: 'urn:kith:own-number', kept: asTyped, ...any },
} as const satisfies Record<string, System>;
export type IdentifierSystem = keyof typeof identifierSystems;
export const identifierNames = ['nhs', 'hospital', 'own'] as const satisfies readonly IdentifierSystem[];

export interface Identifier {
  system: IdentifierSystem;
  value: string;
}

/** One number of each kind at most, none of them empty. The fault of one stands at the name of its kind: `identifiers.nhs`. */
export const identifiersForm = z
  .array(
    z.object({
      system: z.enum(identifierNames, { error: words.en.system }),
      value: z.string().trim().max(200, words.en.value),
    }),
  )
  .max(10)
  .overwrite((all) => all.filter(({ value }) => value !== ''))
  .superRefine((all, context) => {
    const seen = new Set<IdentifierSystem>();
    for (const { system, value } of all) {
      const { isOne, says }: System = identifierSystems[system];
      const fault = seen.has(system) ? ['once', words.en.once] : isOne(asTyped(value)) ? [] : [system, says];
      const [name, message] = fault;
      if (name) context.addIssue({ code: 'custom', path: [system], message, ...named(`not-${name}`) });
      seen.add(system);
    }
  })
  .overwrite((all) =>
    all.map(({ system, value }) => ({ system, value: identifierSystems[system].kept(value) })),
  );

/** Two numbers as they are compared: without spaces, dashes and capitals. */
export const plainNumber = (value: string): string => value.toLowerCase().replaceAll(/[\s/.-]/g, '');

/** A number as it is read: an NHS number in its three groups. */
export const inGroups = ({ system, value }: Identifier): string =>
  system === 'nhs' ? value.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3') : value;
