import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { sheetFollowed, sheetOf, standing } from '#core/course/sheets/asked.ts';
import type { SheetEntry } from '#core/course/sheets/state.ts';
import { sheetsWaiting } from '#core/course/sheets/waiting.ts';
import { sheetsToWrite } from '#core/guide/client/sheets-of-mine.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { inKnownWords } from '#web/app/spoken/known-thing.ts';
import { namedIn } from '#web/both/sheets/in-words.ts';
import { SheetPicture } from '#web/both/sheets/picture.tsx';
import { SheetRead } from '#web/both/sheets/read.tsx';
import sheetCss from '#web/both/sheets/sheets.module.css';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dayInWords } from '#web/ui/words/when.ts';
import { DoesSheetFit, SayOfSheet } from './answer.tsx';
import { WhoElseReads } from './who-else.tsx';
import { WriteMine } from './write.tsx';

const nameFor = ({ clientLabel, name }: Sheet) => asKnown(clientLabel ?? name);
const inWords = (sheet: Sheet): Sheet => inKnownWords(sheet, 'sheets');

/** What I said to it, version by version. */
function WhatISaid({ entry }: { entry: SheetEntry }) {
  const { t, i18n } = useTranslation();
  if (entry.comments.length === 0) return null;
  return (
    <ul className={classes(shapes.plainList, sheetCss.said)} aria-label={t('client.sheets.said')}>
      {entry.comments.toReversed().map(({ on, words }) => (
        <li key={`${on} ${words}`}>
          <q dir="auto">{words}</q>
          <p className={css.soft}>{t('client.sheets.saidOn', { on: dayInWords(on, i18n.language) })}</p>
        </li>
      ))}
    </ul>
  );
}

function Earlier({ sheet, entry }: { sheet: Sheet; entry: SheetEntry }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const earlier = entry.versions.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={t('client.sheets.earlier')} level={3}>
      <Stack gap="section">
        {earlier.map(({ version, on, fields }) => (
          <Stack key={version}>
            <p className={css.soft}>{t('client.sheets.asOf', { on: dayInWords(on, i18n.language) })}</p>
            <SheetRead named={namedIn(course)} sheet={sheet} fields={fields} reader="client" />
          </Stack>
        ))}
      </Stack>
    </Disclosure>
  );
}

/** One sheet that I was given, or wrote. */
function MySheet({ entry }: { entry: SheetEntry }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const now = entry.versions.at(-1);
  const kept = sheetOf(course.sheets, entry);
  if (!now || !kept) return null;
  const sheet = inWords(kept);
  const asked = sheetFollowed(course, sheet.id);
  const mine = asked?.writes.includes('client') ? inWords(asked) : undefined;
  return (
    <Part title={nameFor(sheet)}>
      {sheet.clientSays && <p>{sheet.clientSays}</p>}
      <p className={css.soft}>
        {t(`client.sheets.from.${now.as}`, { on: dayInWords(now.on, i18n.language) })}
      </p>
      <SheetPicture named={namedIn(course)} sheet={sheet} fields={now.fields} reader="client" />
      <SheetRead
        named={namedIn(course)}
        sheet={sheet}
        fields={now.fields}
        reader="client"
        drawn={sheet.picture?.fields}
      />
      <WhatISaid entry={entry} />
      {sheet.agreed && <DoesSheetFit sheet={sheet} entry={entry} now={now} />}
      <WhoElseReads sheet={sheet} />
      <SayOfSheet entry={entry} now={now} />
      {mine && <WriteMine sheet={mine} entry={entry} now={now} title={t('client.sheets.again')} />}
      <Earlier sheet={sheet} entry={entry} />
    </Part>
  );
}

/** What stands open on this page counts as read, so that Home does not point to it again; what asks for an answer goes on asking. */
function useRead(course: Course): void {
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const [read] = sheetsWaiting(course, leftOut).filter(({ asks }) => asks === 'read');
  useEffect(() => {
    if (read) leaveOut(read.key);
  }, [read, leaveOut]);
}

/** What we write down together: what I was given to read, what I say of it, and what is mine to write. */
export function MySheets() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const entries = standing(course.sheets);
  useRead(course);
  const begins = may('writeSheet')
    ? sheetsToWrite(course).filter(
        ({ id, kept }) => kept === 'many' || !entries.some(({ sheet }) => sheet === id),
      )
    : [];
  return (
    <ClientPage ofCourse title={t('client.sheets.title')} actions={entries.length > 0 && <PrintButton />}>
      {entries.length + begins.length === 0 && (
        <NothingHere title={t('client.sheets.none')}>{t('client.sheets.noneWhy')}</NothingHere>
      )}
      {entries.toReversed().map((entry) => (
        <MySheet key={entry.id} entry={entry} />
      ))}
      {begins.map(inWords).map((sheet) => (
        <Part key={sheet.id} title={nameFor(sheet)}>
          {sheet.clientSays && <p>{sheet.clientSays}</p>}
          <WriteMine sheet={sheet} title={t('client.sheets.writeOf', { name: nameFor(sheet) })} />
        </Part>
      ))}
    </ClientPage>
  );
}
