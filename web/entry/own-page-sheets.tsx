import { useTranslation } from 'react-i18next';
import type { SheetOnPage, SheetShared } from '#core/course/beside/shared-sheets.ts';
import type { Named } from '#web/both/sheets/in-words.ts';
import { SheetPicture } from '#web/both/sheets/picture.tsx';
import { SheetRead } from '#web/both/sheets/read.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const namedOn = ({ people, events }: SheetOnPage): Named => ({
  person: (id) => people[id] ?? '',
  event: (id) => events[id],
});

function Written({ written }: { written: SheetOnPage }) {
  const { t, i18n } = useTranslation();
  const { sheet, fields, on } = written;
  const named = namedOn(written);
  return (
    <Stack>
      <p>{t('ownPage.sheetOf', { on: dateInWords(on, i18n.language) })}</p>
      <SheetPicture named={named} sheet={sheet} fields={fields} reader="therapist" level={3} />
      <SheetRead
        named={named}
        sheet={sheet}
        fields={fields}
        reader="therapist"
        drawn={sheet.picture?.fields}
      />
    </Stack>
  );
}

/** One sheet that the client gave out, as whoever has the page reads it. */
export function SheetGiven({ shared }: { shared: SheetShared }) {
  const { t } = useTranslation();
  return (
    <Part title={shared.name}>
      <Stack gap="section">
        {shared.written.length === 0 && <p>{t('ownPage.noneYet')}</p>}
        {shared.written.map((written) => (
          <Written key={written.id} written={written} />
        ))}
      </Stack>
    </Part>
  );
}
