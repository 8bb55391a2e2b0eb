import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { formOf } from './asked.ts';
import { fieldsSeen } from './for-the-client.ts';
import type { Sheets } from './state.ts';

/** Sheets as they go on paper, without what only the team is asked: those are thoughts on the way. IPT protocol reference, 8.3. */
export function forPaper(state: Sheets): Sheets {
  return {
    ...state,
    entries: state.entries.map((entry) => ({
      ...entry,
      versions: entry.versions.map((each) => {
        const sheet = formOf(state, each);
        return sheet ? { ...each, fields: fieldsSeen(each.fields, fieldsFor(sheet, 'client')) } : each;
      }),
    })),
  };
}
