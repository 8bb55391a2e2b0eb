import { hasDied } from '#core/course/inventory/has-died.ts';
import type { FieldName } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';

export interface FieldGroup {
  id: string;
  fields: readonly FieldName[];
}

/** All that may be written about a person, in the order of a conversation (IPT protocol reference, 4.2). */
export const fieldGroups: readonly FieldGroup[] = [
  { id: 'who', fields: ['displayName', 'role', 'roleWords', 'living', 'deathDate', 'deathCircumstances'] },
  { id: 'closeness', fields: ['ring', 'ringBefore', 'ringWished', 'tone', 'status', 'confidant'] },
  { id: 'contact', fields: ['contactFrequency', 'contactModes', 'contactWords', 'initiates', 'livesWith'] },
  { id: 'expectations', fields: ['myExpectations', 'theirExpectations', 'reciprocity'] },
  { id: 'goodAndNot', fields: ['satisfying', 'unsatisfying', 'changesWanted', 'recentChanges'] },
  { id: 'conflict', fields: ['conflict'] },
  { id: 'support', fields: ['support', 'supportGiven', 'strength'] },
  { id: 'mood', fields: ['linkToMood'] },
  { id: 'help', fields: ['knowsAboutProblem', 'helpOffered', 'helpAccepted'] },
  {
    id: 'more',
    fields: ['age', 'pronouns', 'since', 'until', 'sector', 'dependants', 'culture', 'history', 'ending'],
  },
  { id: 'safety', fields: ['safety', 'disclosure'] },
  { id: 'working', fields: ['onsetLinked', 'areaTags', 'privateNote'] },
];

/** The fields of a group that make sense of this person: a death is asked about only where there was one. */
export function fieldsIn({ fields }: FieldGroup, person: InventoryPerson): readonly FieldName[] {
  if (hasDied(person.fields)) return fields;
  return fields.filter((field) => field !== 'deathDate' && field !== 'deathCircumstances');
}
