import { useTranslation } from 'react-i18next';
import { sheetOf, standing } from '#core/course/sheets/asked.ts';
import { SheetSaidRead } from '#web/therapist/course/sheets/said.tsx';
import { SheetVersionRead } from '#web/therapist/course/sheets/sheet.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedOne } from './facts.tsx';

/** The sheets of the form of therapy, each as it stands, with what the client said of it. */
export function PrintedSheets() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const entries = standing(course.sheets);
  if (entries.length === 0) return null;
  return (
    <Part title={t('sheets.title')}>
      {entries.map((entry) => {
        const sheet = sheetOf(course.sheets, entry);
        const now = entry.versions.at(-1);
        if (!sheet || !now) return null;
        return (
          <PrintedOne key={entry.id} title={sheet.name}>
            <SheetVersionRead entry={entry} version={now} />
            {entry.comments.length + entry.answers.length > 0 && <SheetSaidRead entry={entry} />}
          </PrintedOne>
        );
      })}
    </Part>
  );
}
