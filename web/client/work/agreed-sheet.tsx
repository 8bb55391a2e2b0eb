import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { inKnownWords } from '#web/app/spoken/known-thing.ts';
import { namedIn } from '#web/both/sheets/in-words.ts';
import { SheetPicture } from '#web/both/sheets/picture.tsx';
import { SheetRead } from '#web/both/sheets/read.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

/** What we agreed to work on, where a sheet says it: the pattern of DIT, the schema of MIT. */
export function AgreedSheet() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const found = focusAgreed(course);
  if (!found) return null;
  const { version, entry } = found;
  const sheet = inKnownWords(found.sheet, 'sheets');
  const named = namedIn(course);
  const agreedOn = entry.answers.at(-1)?.on ?? version.on;
  const isNewer = (entry.versions.at(-1)?.version ?? 0) > version.version;
  return (
    <Part title={asKnown(sheet.clientLabel ?? sheet.name)}>
      <p className={css.soft}>{t('client.work.sheetAgreed', { on: dayInWords(agreedOn, i18n.language) })}</p>
      <SheetPicture named={named} sheet={sheet} fields={version.fields} reader="client" level={3} />
      <SheetRead
        named={named}
        sheet={sheet}
        fields={version.fields}
        reader="client"
        drawn={sheet.picture?.fields}
      />
      {isNewer && <p>{t('client.work.sheetNewer')}</p>}
      <Link to="/my/sheets" className={standingLinkClass}>
        {t('client.work.toSheets')}
      </Link>
    </Part>
  );
}
