import type { z } from 'zod';
import { nearestFaults } from './faults-of-a-union.ts';
import { faultOf } from './field-fault.ts';
import { words } from './words.ts';

/** A place in a form as people say it: `taking, line 2, dose`. */
const placeInWords = (path: readonly PropertyKey[]) =>
  path
    .map((part) =>
      typeof part === 'number'
        ? words.en.nthLine(part + 1)
        : String(part).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .join(', ');

/** So many faults are named; a list of ten thousand wrong lines is wrong in the same way. */
const named = 50;

/** What is said of a form that is refused for how it is filled in. */
export interface FormRefused {
  status: 422;
  code: 'form';
  title: string;
  /** The fields at fault, each with its sentence and, in a word that stays, what is wrong with it. */
  fields?: { path: string; says: string; fault: string }[];
}

/**
 * A form that does not have its shape: the fields at fault, each with its sentence. The server refuses it so, and a page that
 * keeps a form without a line says the same before it is kept.
 */
export function faultsInForm(error: z.ZodError): FormRefused {
  const faults = error.issues.flatMap(nearestFaults).slice(0, named);
  const fields = faults.map((fault) => ({
    path: fault.path.join('.'),
    says: fault.message,
    fault: faultOf(fault),
  }));
  const [first] = faults;
  if (!first) return { status: 422, code: 'form', title: words.en.notComplete };
  const where = first.path.length > 0 ? `${placeInWords(first.path)}: ` : '';
  return { status: 422, code: 'form', title: `${where}${first.message}`, fields };
}
