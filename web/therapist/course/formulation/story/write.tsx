import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { draftFormulation, gapsIn } from '#core/course/formulation/draft.ts';
import { formulationFields } from '#core/course/formulation/map.ts';
import { type DraftedField, draftedFields } from '#core/course/formulation/state.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { plannedEnd } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { StoryRead } from './read.tsx';

const moves = ['1', '2', '3', '4', '5', '6'] as const;
const numbers = ['sessions', 'reviewBy'] as const;

/** Writes the formulation as a new version, from the six moves and the map; a draft can be filled from the chart. */
export function WriteFormulation({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const now = course.formulation.versions.at(-1);
  const isOpen = isOpenEnded(course);
  const { on: _on, shared: _shared, ...before } = now ?? { on: '', shared: '', version: 0 };
  const form = useActForm(course.id, 'writeFormulation', before as FormOf<'writeFormulation'>);
  const filled = form.form;
  const { narrative = '', if: map = {} } = filled;
  const fill = () => {
    const follows = followed(course);
    const ends = follows ? (plannedEnd(course, follows) ?? undefined) : undefined;
    const draft = draftFormulation(course, today, ends);
    const isFilled: Record<DraftedField, boolean> = {
      narrative: true,
      onsetLink: !filled.onsetLink && draft.onsetLink !== '',
      diagnosisText: !filled.diagnosisText && draft.diagnosisText !== '',
      crisis: !map.crisis && draft.if.crisis !== '',
      distress: !map.distress && draft.if.distress !== '',
      supportGap: !map.supportGap && draft.if.supportGap !== '',
    };
    form.change({
      drafted: draftedFields.filter((field) => isFilled[field] || filled.drafted?.includes(field)),
      narrative: draft.narrative,
      onsetLink: filled.onsetLink || draft.onsetLink,
      diagnosisText: filled.diagnosisText || draft.diagnosisText,
      sessions: filled.sessions ?? draft.sessions,
      endsAbout: filled.endsAbout ?? ends,
      if: {
        ...map,
        crisis: map.crisis || draft.if.crisis,
        distress: map.distress || draft.if.distress,
        supportGap: map.supportGap || draft.if.supportGap,
      },
    });
  };
  const gaps = gapsIn(narrative);
  return (
    <Form
      form={form}
      label={t('formulation.text.write')}
      go={t('formulation.text.save')}
      patch={() => ({ endsAbout: filled.endsAbout || undefined })}
      onDone={close}
      onLeave={close}
      readNewer={(text) => <StoryRead text={text} />}
    >
      <Disclosure title={t('formulation.text.moves')} level={4}>
        <ol>
          {moves.map((move) => (
            <li key={move}>{t(`formulation.text.move.${move}`)}</li>
          ))}
        </ol>
      </Disclosure>
      <Row>
        <Button size="small" onPress={fill}>
          {t('formulation.text.fill')}
        </Button>
        <span className={css.faint}>{t('formulation.text.fillHint')}</span>
      </Row>
      {filled.drafted && filled.drafted.length > 0 && (
        <Checkbox
          label={t('formulation.text.readIt')}
          hint={t('formulation.text.unread', {
            parts: filled.drafted.map((part) => t(`formulation.text.part.${part}`)).join(', '),
          })}
          isSelected={false}
          onChange={() => form.change({ drafted: [] })}
        />
      )}
      <TextArea
        label={t('formulation.text.narrative')}
        hint={gaps.length > 0 ? t('formulation.text.gaps', { gaps: gaps.join('; ') }) : undefined}
        value={narrative}
        onChange={(typed) => form.change({ narrative: typed })}
        error={form.wrong('narrative')}
        rows={10}
      />
      <TextArea
        label={t('formulation.text.clientsWords')}
        hint={t('formulation.text.clientsWordsHint')}
        value={filled.clientsWords ?? ''}
        onChange={(clientsWords) => form.change({ clientsWords })}
        rows={2}
      />
      <TextArea
        label={t('formulation.text.onsetLink')}
        value={filled.onsetLink ?? ''}
        onChange={(onsetLink) => form.change({ onsetLink })}
        rows={2}
      />
      <div className={shapes.fieldsBeside}>
        <TextField
          label={t('formulation.text.diagnosisText')}
          value={filled.diagnosisText ?? ''}
          onChange={(diagnosisText) => form.change({ diagnosisText })}
        />
        {(isOpen ? (['reviewBy'] as const) : numbers).map((name) => (
          <OpenNumberField
            key={name}
            label={t(`formulation.text.${name}`)}
            minValue={1}
            value={filled[name]}
            onChange={(value) => form.change({ [name]: value })}
            error={form.wrong(name)}
          />
        ))}
        <TextField
          label={t('formulation.text.language')}
          hint={t('formulation.text.languageHint')}
          value={filled.language ?? ''}
          onChange={(language) => form.change({ language })}
          error={form.wrong('language')}
          optional
        />
        {!isOpen && (
          <DateField
            label={t('formulation.text.endsAbout')}
            about="to come"
            asks="a whole day"
            value={filled.endsAbout ?? ''}
            onChange={(endsAbout) => form.change({ endsAbout })}
            error={form.wrong('endsAbout')}
          />
        )}
      </div>
      <Disclosure title={t('formulation.text.map')} level={4}>
        <div className={shapes.fieldsBeside}>
          {formulationFields.map((key) => (
            <TextArea
              key={key}
              label={t(`formulation.map.${key}.label`)}
              hint={t(`formulation.map.${key}.hint`)}
              value={map[key] ?? ''}
              onChange={(typed) => form.change({ if: { ...map, [key]: typed } })}
              rows={2}
              optional
            />
          ))}
        </div>
      </Disclosure>
      <Stack>
        <TextArea
          label={t('formulation.text.workingNote')}
          privacy={t('formulation.text.workingNotePrivate')}
          value={filled.workingNote ?? ''}
          onChange={(workingNote) => form.change({ workingNote })}
          rows={2}
          optional
        />
      </Stack>
    </Form>
  );
}
