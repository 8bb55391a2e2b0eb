import { useTranslation } from 'react-i18next';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { Form } from '#web/group/form.tsx';
import { useFormOfGroup } from '#web/group/form-of-group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';

const readRules = (text: unknown) => (
  <ol>
    {(Array.isArray(text) ? text : []).map((rule) => (
      <li key={String(rule)} dir="auto">
        {String(rule)}
      </li>
    ))}
  </ol>
);

/** The rules in the group’s own words; those of its form of therapy stand there to begin with. */
export function Rules({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { agreed } = view.group.rules;
  const usual = useFormOfGroup(view.form)?.group?.rules ?? [];
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'agreeRules',
    start: { rules: agreed?.rules ?? usual, version: agreed?.version ?? 0 },
    formOf: ({ rules, version }) => ({ rules: rules.map((rule) => rule.trim()).filter(Boolean), version }),
  });
  const overwrite = ({ version }: Newer) => void rest.submit({ patch: { version } });
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      onNewer={{ read: readRules, overwrite, take: rest.reset }}
      go={t('group.rules.go')}
    >
      <ListEditor
        label={t('group.rules.label')}
        hint={t('group.rules.hint')}
        lines={form.rules}
        onChange={(rules) => change({ rules })}
        addLabel={t('group.rules.add')}
        most={30}
        error={rest.wrongIn('rules')}
      />
    </Form>
  );
}
