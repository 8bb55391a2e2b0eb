import { type FieldName, fieldNames, type PersonFields } from '#core/course/inventory/person.ts';
import { filled, filledLines } from '#web/app/forms/filled.ts';

interface Lists {
  satisfying?: string[];
  unsatisfying?: string[];
  myExpectations?: { text: string }[];
  theirExpectations?: { text: string }[];
  conflict?: { topics?: string[] };
  recentChanges?: { what: string }[];
}

/** Fields with the empty lines of their lists left out. */
export function withoutBlanks<Fields extends Lists>(fields: Fields): Fields {
  const { satisfying, unsatisfying, myExpectations, theirExpectations, conflict, recentChanges } = fields;
  const told = <One extends { text: string }>(all: One[] | undefined) =>
    all && filled(all, ({ text }) => text);
  return {
    ...fields,
    satisfying: satisfying && filledLines(satisfying),
    unsatisfying: unsatisfying && filledLines(unsatisfying),
    myExpectations: told(myExpectations),
    theirExpectations: told(theirExpectations),
    ...(conflict && { conflict: { ...conflict, topics: filledLines(conflict.topics ?? []) } }),
    ...(recentChanges && { recentChanges: filled(recentChanges, ({ what }) => what) }),
  };
}

export interface PersonPatch {
  fields: PersonFields;
  clear: FieldName[];
}

/** The patch with one field written, or emptied. */
export function patched({ fields, clear }: PersonPatch, name: FieldName, value: unknown): PersonPatch {
  const { [name]: _before, ...others } = fields;
  const emptied = value === undefined || value === '';
  if (emptied && name !== 'displayName') return { fields: others, clear: [...new Set([...clear, name])] };
  return { fields: { ...others, [name]: value }, clear: clear.filter((one) => one !== name) };
}

/** How the person reads with the patch laid over. */
export function withPatch(before: PersonFields, { fields, clear }: PersonPatch): PersonFields {
  const after: PersonFields = { ...before, ...fields };
  for (const name of fieldNames) if (clear.includes(name)) delete after[name];
  return after;
}
