import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { LetterTemplates } from '#core/api-answers/post.ts';
import { recipients, subjects } from '#core/course/letters-to-others/state.ts';
import { gaps, type LetterTemplate } from '#core/course/letters-to-others/template.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { templatesKey, useLetterTemplates } from '#web/both/letters/templates.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';

/** For an administrator: the letters to others in the service’s own words, from which therapists begin theirs. */
export function LetterTemplatesPart() {
  const { t } = useTranslation();
  const { data } = useLetterTemplates();
  if (!data) return null;
  const { templates } = data;
  return (
    <FoldedPart
      id="letters"
      title={t('service.settings.letters.title')}
      says={
        templates.length > 0
          ? templates.map(({ name }) => name).join('; ')
          : t('service.settings.letters.none')
      }
    >
      <TemplatesForm now={data} />
    </FoldedPart>
  );
}

function TemplatesForm({ now }: { now: LetterTemplates }) {
  const { t } = useTranslation();
  const call = useSaveWhole<LetterTemplates>('letter-templates', templatesKey);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<LetterTemplates>>({
    place: 'letter-templates',
    start: { ...now, before: now },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const { templates } = form;
  const changeOne = (id: string, patch: Partial<LetterTemplate>) =>
    change({ templates: templates.map((one) => (one.id === id ? { ...one, ...patch } : one)) });
  const add = () =>
    change({ templates: [...templates, { id: newId(), name: '', to: 'gp', subject: 'begun', words: '' }] });
  const isOpen = ({ name }: LetterTemplate, nth: number) =>
    templates.length === 1 || name === '' || rest.wrongIn(`templates.${nth}`) !== undefined;
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        <p className={css.soft}>
          {t('service.settings.letters.says')} {gaps.map((gap) => `[${gap}]`).join(', ')}.
        </p>
        {templates.map((template, nth) => (
          <Disclosure
            key={template.id}
            title={template.name || t('service.settings.letters.new')}
            open={isOpen(template, nth) ? 'at first' : 'on demand'}
            prints="while open"
          >
            <TemplateFields
              template={template}
              change={(patch) => changeOne(template.id, patch)}
              takeOut={() => change({ templates: templates.filter(({ id }) => id !== template.id) })}
              wrong={(field) => rest.wrongIn(`templates.${nth}.${field}`)}
            />
          </Disclosure>
        ))}
        <div>
          <Button onPress={add}>{t('service.settings.letters.add')}</Button>
        </div>
        <FormFoot
          form={rest}
          go={t('service.settings.letters.keep')}
          onUndo={rest.isTyped ? reset : undefined}
        />
      </Stack>
    </form>
  );
}

interface FieldsProps {
  template: LetterTemplate;
  change: (patch: Partial<LetterTemplate>) => void;
  takeOut: () => void;
  wrong: (field: keyof LetterTemplate) => string | undefined;
}

function TemplateFields({ template, change, takeOut, wrong }: FieldsProps) {
  const { t } = useTranslation();
  const { name, to, subject, words } = template;
  return (
    <Stack>
      <TextField
        label={t('service.settings.letters.name')}
        value={name}
        onChange={(next) => change({ name: next })}
        error={wrong('name')}
      />
      <Columns>
        <Select
          label={t('letters.toOthers.to')}
          options={recipients.map((value) => ({ value, label: t(`letters.toOthers.recipient.${value}`) }))}
          value={to}
          onChange={(next) => change({ to: oneOf(recipients, next) ?? to })}
        />
        <Select
          label={t('letters.toOthers.about')}
          options={subjects.map((value) => ({ value, label: t(`letters.toOthers.subject.${value}`) }))}
          value={subject}
          onChange={(next) => change({ subject: oneOf(subjects, next) ?? subject })}
        />
      </Columns>
      <TextArea
        label={t('service.settings.letters.words')}
        hint={t('service.settings.letters.wordsHint')}
        rows={12}
        value={words}
        onChange={(next) => change({ words: next })}
        error={wrong('words')}
      />
      <div>
        <Button
          kind="quiet"
          size="small"
          aria-label={t('service.settings.letters.takeOutOf', { name })}
          onPress={takeOut}
        >
          {t('service.settings.letters.takeOut')}
        </Button>
      </div>
    </Stack>
  );
}
