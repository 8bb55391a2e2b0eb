import { useTranslation } from 'react-i18next';
import type { SheetEntry, SheetVersion } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { SheetFieldInputs } from '#web/both/sheets/fields.tsx';
import { NewerSheet } from '#web/both/sheets/newer.tsx';
import { sheetBegins } from '#web/both/sheets/typed.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

interface WriteMineProps {
  sheet: Sheet;
  entry?: SheetEntry;
  now?: SheetVersion;
  /** The words that open the form. */
  title: string;
}

function MySheetForm({
  sheet,
  entry,
  now,
  onSaved,
}: Omit<WriteMineProps, 'title'> & { onSaved: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const start = sheetBegins(sheet, entry, now);
  const form = useActForm(course.id, 'writeSheet', start, entry?.id ?? `new-${sheet.id}`);
  const save = async (version?: number) => {
    const sent = await form.submit(version === undefined ? {} : { patch: { version } });
    if (sent === 'recorded') onSaved();
  };
  return (
    <Stack>
      <WhoReads says={t('client.sheets.writeReads', { who })} />
      <SheetFieldInputs course={course} sheet={sheet} form={form} reader="client" />
      <FormFoot
        form={form}
        go={t('client.sheets.save')}
        onGo={() => void save()}
        newer={{
          read: (text) => <NewerSheet course={course} sheet={sheet} text={text} reader="client" />,
          overwrite: ({ version }) => void save(version),
          take: form.reset,
        }}
        saved="below"
      />
    </Stack>
  );
}

/** A sheet that is mine to write, opened when I want to. */
export function WriteMine({ title, ...rest }: WriteMineProps) {
  const { may } = useMyCourse();
  if (!may('writeSheet')) return null;
  return <ShutsOnceDone title={title}>{(done) => <MySheetForm {...rest} onSaved={done} />}</ShutsOnceDone>;
}
