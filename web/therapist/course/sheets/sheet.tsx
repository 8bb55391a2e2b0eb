import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formOf, sheetFollowed, sheetOf } from '#core/course/sheets/asked.ts';
import { rowsLacking } from '#core/course/sheets/lacking.ts';
import type { SheetEntry, SheetVersion } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { inWords } from '#core/words/in-words.ts';
import { namedIn } from '#web/both/sheets/in-words.ts';
import { SheetPicture } from '#web/both/sheets/picture.tsx';
import { changedFields, SheetRead } from '#web/both/sheets/read.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { BackToSheets } from './new-sheet.tsx';
import { NoteAnswer, NoteComment, SetAside, SheetSaidRead } from './said.tsx';
import css from './sheets.module.css';
import { sheetStands } from './state.ts';
import { WriteSheet } from './write.tsx';

/** One version: its picture, its words, and what is new in it. */
export function SheetVersionRead({ entry, version }: { entry: SheetEntry; version: SheetVersion }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const sheet = formOf(course.sheets, version);
  if (!sheet) return null;
  const before = entry.versions.find((one) => one.version === version.version - 1);
  const changed = before ? changedFields(sheet, before.fields, version.fields) : undefined;
  const { fields, as, on, session } = version;
  return (
    <Stack>
      <p className={shapes.remark}>
        {[
          t('sheets.versionOn', { version: version.version, on: day(on) }),
          t(`sheets.versionBy.${as}`),
          session !== undefined && t('sheets.inSession', { session }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <SheetPicture named={namedIn(course)} sheet={sheet} fields={fields} reader="therapist" />
      <SheetRead named={namedIn(course)} sheet={sheet} fields={fields} reader="therapist" changed={changed} />
      {changed && changed.size > 0 && (
        <p className={shapes.remark} data-print="never">
          {t('sheets.changedWith')}
        </p>
      )}
    </Stack>
  );
}

/** Whether the client sees it, and the press that shows it to them. */
function Sharing({ sheet, entry, now }: { sheet: Sheet; entry: SheetEntry; now: SheetVersion }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  if (sheet.shown === 'never' || !sheet.sees.includes('client'))
    return <p className={shapes.remark}>{t('sheets.never')}</p>;
  if (sheet.shown === 'at_once' || now.as === 'client')
    return <p className={shapes.remark}>{t('sheets.atOnce')}</p>;
  if (now.shared !== 'not_yet')
    return <p className={shapes.remark}>{t('sheets.sharedOn', { on: day(now.shared) })}</p>;
  return (
    <Row>
      <p className={shapes.remark}>{t('sheets.notShared')}</p>
      {!entry.aside && (
        <ActButton
          act="shareSheet"
          form={{ entry: entry.id, version: now.version }}
          words={t('sheets.share')}
          kind="primary"
        />
      )}
    </Row>
  );
}

/** What still has to be written in before the client can agree. */
function Lacking({ sheet, now }: { sheet: Sheet; now: SheetVersion }) {
  const { t } = useTranslation();
  const lacking = sheet.agreed ? rowsLacking(sheet, now.fields) : [];
  if (lacking.length === 0) return null;
  const what = inWords(
    lacking.map(({ name, has, atLeast }) => t('sheets.lackingOne', { name, has, atLeast })),
  );
  return <Notice kind="info" title={t('sheets.lacking', { what })} />;
}

/** One sheet of the course: how it stands, what the client said of it, and every version. */
export function SheetPage() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, acts } = useCourseView();
  const { entry: id } = useParams({ from: '/staff/courses/$course/sheets/$entry' });
  const entry = course.sheets.entries.find((one) => one.id === id);
  const now = entry?.versions.at(-1);
  const sheet = entry && sheetOf(course.sheets, entry);
  if (!entry || !now || !sheet) return <Notice actions={<BackToSheets />} title={t('sheets.notHere')} />;
  const asked = sheetFollowed(course, sheet.id);
  const isMine = asked?.writes.includes('therapist') && acts.includes('writeSheet');
  const stands = sheetStands(sheet, entry);
  const isShown = sheet.shown !== 'never' && sheet.sees.includes('client');
  const isSeen = now.shared !== 'not_yet' || sheet.shown === 'at_once' || now.as === 'client';
  const { aside, versions } = entry;
  return (
    <Stack gap="section">
      <Stack gap="tight">
        <BackToSheets />
        <Row>
          <h2 className={css.title}>{sheet.name}</h2>
          <Badge tone={stands === 'agreed' ? 'good' : 'plain'}>{t(`sheets.state.${stands}`)}</Badge>
        </Row>
        <p className={shapes.lead} data-print="never">
          {sheet.says}
        </p>
      </Stack>
      {aside && <Notice title={t('sheets.aside.was', { on: day(aside.on), why: aside.why })} />}
      <SheetVersionRead entry={entry} version={now} />
      <div data-print="never">
        <Stack>
          <Lacking sheet={sheet} now={now} />
          <Sharing sheet={sheet} entry={entry} now={now} />
          <Row>
            {asked && isMine && (
              <FormOnDemand act="writeSheet" place={entry.id} words={t('sheets.again')} kind="plain">
                {(close) => <WriteSheet sheet={asked} entry={entry} onDone={close} onLeave={close} />}
              </FormOnDemand>
            )}
            {isShown && <PrintButton size="small" label={t('sheets.print')} />}
            {!aside && (
              <FormOnDemand act="setSheetAside" place={entry.id} words={t('sheets.aside.set')} kind="quiet">
                {(close) => <SetAside entry={entry} close={close} />}
              </FormOnDemand>
            )}
          </Row>
        </Stack>
      </div>
      {(isShown || now.as === 'client') && (
        <div data-print="never">
          <Part title={t('sheets.saidTitle')}>
            <SheetSaidRead entry={entry} />
            {!aside && (
              <Row>
                <FormOnDemand act="commentSheet" place={entry.id} words={t('sheets.comment.note')}>
                  {(close) => <NoteComment entry={entry} version={now.version} close={close} />}
                </FormOnDemand>
                {sheet.agreed && isSeen && (
                  <FormOnDemand act="agreeSheet" place={entry.id} words={t('sheets.answer.note')}>
                    {(close) => <NoteAnswer entry={entry} version={now.version} close={close} />}
                  </FormOnDemand>
                )}
              </Row>
            )}
          </Part>
        </div>
      )}
      {versions.length > 1 && (
        <div data-print="never">
          <Disclosure title={t('sheets.versions', { count: versions.length - 1 })} level={3}>
            <Stack gap="section">
              {versions
                .slice(0, -1)
                .toReversed()
                .map((version) => (
                  <SheetVersionRead key={version.version} entry={entry} version={version} />
                ))}
            </Stack>
          </Disclosure>
        </div>
      )}
    </Stack>
  );
}
