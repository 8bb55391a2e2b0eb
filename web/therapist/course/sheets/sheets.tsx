import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { sheetOf, sheetsFollowed, standing } from '#core/course/sheets/asked.ts';
import type { SheetEntry } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './sheets.module.css';
import { gistOfEntry, sheetStands } from './state.ts';

/** One sheet that was written, in a line. */
function Written({ sheet, entry }: { sheet: Sheet; entry: SheetEntry }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const now = entry.versions.at(-1);
  const stands = sheetStands(sheet, entry);
  if (!now) return null;
  return (
    <li className={shapes.writtenLine}>
      <Badge tone={stands === 'agreed' ? 'good' : 'plain'}>{t(`sheets.state.${stands}`)}</Badge>
      <span>{t('sheets.versionOn', { version: now.version, on: day(now.on) })}</span>
      {sheet.kept === 'many' && <bdi>{gistOfEntry(sheet, entry)}</bdi>}
      <Link
        to="/courses/$course/sheets/$entry"
        params={{ course: course.id, entry: entry.id }}
        aria-label={t('sheets.openOf', { name: sheet.name, on: day(now.on) })}
      >
        {t('sheets.open')}
      </Link>
    </li>
  );
}

function OneSheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const entries = course.sheets.entries.filter((entry) => entry.sheet === sheet.id);
  const isThere = standing(course.sheets, sheet.id).length > 0;
  const isMine = sheet.writes.includes('therapist');
  const mayBegin = isMine && acts.includes('writeSheet') && (sheet.kept === 'many' || !isThere);
  return (
    <Part title={sheet.name}>
      <p className={shapes.lead}>{sheet.says}</p>
      <ul className={css.list}>
        {entries.map((entry) => (
          <Written key={entry.id} sheet={sheet} entry={entry} />
        ))}
      </ul>
      {!isMine && !isThere && <p className={shapes.lead}>{t('sheets.notYetByClient')}</p>}
      {mayBegin && (
        <Row>
          <Link
            to="/courses/$course/sheets/new/$sheet"
            params={{ course: course.id, sheet: sheet.id }}
            className={buttonClass({ kind: isThere ? 'quiet' : 'plain' })}
            aria-label={t(isThere ? 'sheets.writeAnotherOf' : 'sheets.writeOf', { name: sheet.name })}
          >
            {t(isThere ? 'sheets.writeAnother' : 'sheets.write')}
          </Link>
        </Row>
      )}
    </Part>
  );
}

/** The sheets of the course: those its form of therapy brings, and those of a form it followed before. */
export function SheetsRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const followed = sheetsFollowed(course);
  const known = new Set(followed.map(({ id }) => id));
  const earlier = course.sheets.entries.filter(({ sheet }) => !known.has(sheet));
  if (followed.length + earlier.length === 0)
    return <Empty title={t('sheets.none')}>{t('sheets.noneWhy')}</Empty>;
  const protocol = protocolFollowedBy(course)?.name ?? '';
  return (
    <Stack gap="section">
      <Stack gap="tight">
        <h2 className={css.title}>{t('sheets.title')}</h2>
        {followed.length > 0 && <p className={shapes.lead}>{t('sheets.lead', { protocol })}</p>}
      </Stack>
      {followed.map((sheet) => (
        <OneSheet key={sheet.id} sheet={sheet} />
      ))}
      {earlier.length > 0 && (
        <Part title={t('sheets.earlier')}>
          <p className={shapes.lead}>{t('sheets.leadEarlier')}</p>
          <ul className={css.list}>
            {earlier.map((entry) => {
              const sheet = sheetOf(course.sheets, entry);
              return sheet && <Written key={entry.id} sheet={sheet} entry={entry} />;
            })}
          </ul>
        </Part>
      )}
    </Stack>
  );
}
