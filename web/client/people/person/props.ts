import type { FieldName, PersonFields } from '#core/course/inventory/person.ts';

export interface PersonFieldsProps {
  fields: PersonFields;
  onField: <Name extends FieldName>(name: Name, value: PersonFields[Name] | undefined) => void;
  wrong: (path: string) => string | undefined;
  /** Whether what is more than a name, a place and who may know stands open. */
  more: 'at first' | 'on demand';
}
