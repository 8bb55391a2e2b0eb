import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sheetFollowed, standing } from '#core/course/sheets/asked.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './sheets.module.css';
import { WriteSheet } from './write.tsx';

/** The way back to all sheets of the course. */
export function BackToSheets() {
  const { t } = useTranslation();
  return <RoomLink to="sheets">{t('sheets.back')}</RoomLink>;
}

/** A sheet that is written for the first time, or one more of several. */
export function NewSheet() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { sheet: id } = useParams({ from: '/staff/courses/$course/sheets/new/$sheet' });
  const navigate = useNavigate();
  const sheet = sheetFollowed(course, id);
  if (!sheet) return <Notice actions={<BackToSheets />} title={t('sheets.notHere')} />;
  // Where one is kept and stands already, that is the one written on.
  const entry = sheet.kept === 'versions' ? standing(course.sheets, sheet.id)[0] : undefined;
  return (
    <Stack gap="section">
      <Stack gap="tight">
        <BackToSheets />
        <h2 className={css.title}>{sheet.name}</h2>
        <p className={shapes.lead}>{sheet.says}</p>
      </Stack>
      <WriteSheet
        sheet={sheet}
        entry={entry}
        onDone={(made) =>
          void navigate({ to: '/courses/$course/sheets/$entry', params: { course: course.id, entry: made } })
        }
        onLeave={() => void navigate({ to: '/courses/$course/sheets', params: { course: course.id } })}
      />
    </Stack>
  );
}
