import { useTranslation } from 'react-i18next';
import { sheetIn, sheetName } from '#core/course/beside/shared-sheets.ts';
import type { Course } from '#core/course/course.ts';
import type { SharedWhat } from '#core/protocols/protocol/person-beside.ts';

/** What is shared, as this reader calls it: a sheet by its own name. */
export function useSharedInWords(course: Course, reader: 'client' | 'therapist') {
  const { t } = useTranslation();
  return (what: SharedWhat): string => {
    const sheet = sheetIn(what);
    return sheet === undefined
      ? t(`beside.share.${what}`)
      : t('beside.shareSheet', { name: sheetName(course, sheet, reader) });
  };
}
