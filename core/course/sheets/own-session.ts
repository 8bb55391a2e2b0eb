import type { Sheet, SheetField } from '#core/protocols/protocol/sheet.ts';
import type { SheetFields } from './state.ts';

/** The field by which a sheet that is written each time anew says of which session it is; its form asks for no other. */
export const ownSessionField = ({ kept, fields }: Sheet): SheetField | undefined =>
  kept === 'many' ? fields.find(({ kind }) => kind === 'session') : undefined;

/** The session a sheet says it is of, where it asks for one of its own. */
export function ownSession(sheet: Sheet, written: SheetFields): number | undefined {
  const session = written[ownSessionField(sheet)?.id ?? ''];
  return typeof session === 'number' ? session : undefined;
}
