import type { Sheet, SheetField } from './protocol/sheet.ts';

const forTeam = ({ seenBy }: { seenBy?: string }) => seenBy === 'team';

const forClient = (field: SheetField): SheetField =>
  field.kind === 'rows' ? { ...field, fields: field.fields.filter((one) => !forTeam(one)) } : field;

/** The fields that somebody writes and reads, as one of the two hands: the client never those of the team. */
export const fieldsFor = (sheet: Sheet, as: 'client' | 'therapist'): SheetField[] =>
  as === 'therapist' ? sheet.fields : sheet.fields.filter((one) => !forTeam(one)).map(forClient);

/** The sheets that a client writes or can come to read, with what is theirs of them. */
export const sheetsForTheClient = (sheets: readonly Sheet[]): Sheet[] =>
  sheets
    .filter(
      ({ writes, sees, shown }) =>
        writes.includes('client') || (sees.includes('client') && shown !== 'never'),
    )
    .map((sheet) => ({ ...sheet, fields: fieldsFor(sheet, 'client') }));
