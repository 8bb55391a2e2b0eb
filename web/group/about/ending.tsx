import { useTranslation } from 'react-i18next';
import { endings } from '#core/group/forming/state.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** No newcomers any more, earlier than the form of therapy closes the group. */
export function CloseToNewcomers({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({ group: id, name: 'closeToNewcomers', start: { why: '' } });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.ending.closeGo')} kind="plain">
      <TextArea
        label={t('group.ending.why')}
        rows={2}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}

/** The end of the group: after its last meeting, or earlier with the reason. */
export function EndGroup({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm<{ how: (typeof endings)[number] | ''; words: string }>({
    group: id,
    name: 'endGroup',
    start: { how: '', words: '' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.ending.endGo')} kind="plain">
      <RadioList
        label={t('group.ending.how')}
        options={endings.map((value) => ({ value, label: t(`group.ending.hows.${value}`) }))}
        value={form.how}
        onChange={(how) => change({ how: endings.find((one) => one === how) ?? '' })}
        error={rest.wrong('how')}
      />
      <TextArea
        label={t('group.ending.words')}
        optional={form.how !== 'stopped'}
        rows={2}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </Form>
  );
}
