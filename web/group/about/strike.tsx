import { useTranslation } from 'react-i18next';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

interface Entry {
  seq: number;
  by: string;
}

function Why({ seq, onDone }: { seq: number; onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'strikeOutOfGroup',
    place: String(seq),
    start: { seq, why: '' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.strike.go')} kind="plain">
      <TextField
        label={t('group.strike.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}

/** What somebody recorded by mistake is struck out by themself, and by nobody else. */
export function StrikeOut({ entry, title }: { entry: Entry | null | undefined; title: string }) {
  const { may } = useGroupHere();
  const { me } = useSignedIn();
  if (!entry || entry.by !== me.id || !may('strikeOutOfGroup')) return null;
  return (
    <ShutsOnceDone title={title} level={4}>
      {(done) => <Why seq={entry.seq} onDone={done} />}
    </ShutsOnceDone>
  );
}
