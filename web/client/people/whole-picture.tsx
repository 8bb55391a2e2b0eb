import { useTranslation } from 'react-i18next';
import type { Network } from '#core/course/inventory/network-state.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { RefusedOrNewer } from '#web/app/forms/refused-or-newer.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const texts = ['standsOut', 'socialActivities', 'languages'] as const;

/** The whole picture in my words: what strikes me, who is missing, what I do with others (IPT protocol reference, 4.2, 4.6). */
export function WholePicture() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { lastBy: _by, lastOn: _on, ...now } = course.network;
  const form = useActForm(course.id, 'describeNetwork', now, 'network');
  if (!may('describeNetwork')) return null;
  const { absentRoles = [] } = form.form;
  /** What I typed over what was written meanwhile; what is not asked here stays as it was written. */
  const keepMine = (newer: typeof form.newer) => {
    if (!newer) return;
    const { coverage, familyMap } = newer.text as Network;
    form.change({ version: newer.version, coverage, familyMap });
  };
  const labels = {
    standsOut: inventoryPrompts.closing[0],
    socialActivities: t('client.people.activities'),
    languages: t('client.people.languages'),
  };
  return (
    <Disclosure title={t('client.people.whole')} level={2}>
      <form
        noValidate
        aria-label={t('client.people.whole')}
        onSubmit={(event) => {
          event.preventDefault();
          const filled = absentRoles.filter((line) => line.trim() !== '');
          void form.submit({ patch: { absentRoles: filled, patternNotes: '' } });
        }}
      >
        <Stack>
          {texts.map((name) => (
            <TextArea
              key={name}
              label={labels[name]}
              optional
              rows={2}
              value={form.form[name] ?? ''}
              onChange={(words) => form.change({ [name]: words })}
              error={form.wrong(name)}
            />
          ))}
          <ListEditor
            label={t('client.people.missing')}
            hint={t('client.people.missingHint')}
            optional
            order="free"
            addLabel={t('client.people.missingAdd')}
            lines={absentRoles}
            onChange={(lines) => form.change({ absentRoles: lines })}
          />
          <RefusedOrNewer form={form} keepMine={() => keepMine(form.newer)} />
          <div>
            <Button type="submit" isPending={form.isSending}>
              {t('client.people.save')}
            </Button>
          </div>
          <SaveState state={form.saving} />
        </Stack>
      </form>
    </Disclosure>
  );
}
