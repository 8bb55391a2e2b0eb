import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { disputeWeighs, heldBackBecause } from '#core/course/focus/dispute-weighs.ts';
import { disputeStageIds, type Focus, focusShape } from '#core/course/focus/state.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { peopleToChoose } from '#web/both/people/names.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { Rejections } from './rejections.tsx';

export type FocusForm = z.input<typeof focusShape>;

interface FocusFieldsProps {
  form: FocusForm;
  rank: Focus['rank'];
  change: (patch: Partial<FocusForm>) => void;
  wrong: (path: string) => string | undefined;
}

const confidences = answersOf(focusShape, 'confidence');
const scopes = answersOf(focusShape, 'scope');
const besides = answersOf(focusShape, 'beside');

/** What each area asks of its own: the stage, the two roles, whether a death, what was set aside. */
function AreasOwn({ form, change, wrong }: Omit<FocusFieldsProps, 'rank'>) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const chosen = form.area && areaFollowed(course, form.area);
  if (!chosen) return null;
  if (chosen.room === 'role_dispute') {
    const isInFocus = course.focus.foci.some(({ area, ended }) => area === form.area && !ended);
    const weighs = disputeWeighs(course, { area: chosen.id, rating: course.areasRated.now[chosen.id] });
    return (
      <>
        {weighs !== 'enough' && !isInFocus && <Notice kind="warn">{heldBackBecause.en[weighs]}</Notice>}
        <RadioList
          label={t('formulation.focus.stage')}
          options={disputeStageIds.map((value) => ({
            value,
            label: t(`formulation.focus.stages.${value}`),
            hint: problemAreas.role_dispute.stages.find(({ id }) => id === value)?.recognise.join('; '),
          }))}
          value={form.stage ?? null}
          onChange={(chosen) => change({ stage: oneOf(disputeStageIds, chosen) })}
          error={wrong('stage')}
        />
      </>
    );
  }
  if (chosen.room === 'role_transition') {
    return (
      <div className={shapes.fieldsBeside}>
        {(['oldRole', 'newRole'] as const).map((role) => (
          <TextField
            key={role}
            label={t(`formulation.focus.${role}`)}
            value={form[role] ?? ''}
            onChange={(typed) => change({ [role]: typed })}
            error={wrong(role)}
          />
        ))}
      </div>
    );
  }
  if (chosen.room === 'grief') {
    if (!chosen.needsDeceased) return null;
    const isBroad = settingsFollowed(course).griefScope === 'loss_broad' || form.scope === 'loss_broad';
    if (!isBroad) return <p className={css.faint}>{t('formulation.focus.griefIsDeath')}</p>;
    return (
      <RadioList
        label={t('formulation.focus.scope')}
        layout="inline"
        options={scopes.map((value) => ({ value, label: t(`formulation.focus.scopes.${value}`) }))}
        value={form.scope ?? 'death_only'}
        onChange={(chosen) => change({ scope: oneOf(scopes, chosen) })}
        error={wrong('scope')}
      />
    );
  }
  return <Rejections rejected={form.rejected ?? []} onChange={(rejected) => change({ rejected })} />;
}

/** What is said of a focus when it is chosen or changed. */
export function FocusFields({ form, rank, change, wrong }: FocusFieldsProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  return (
    <Stack>
      <RadioList
        label={t('formulation.focus.area')}
        layout="inline"
        options={areas.options}
        value={form.area ?? null}
        onChange={(chosen) => change({ area: oneOf(areas.ids, chosen) })}
        error={wrong('area')}
      />
      <CheckboxList
        label={t('formulation.focus.people')}
        options={peopleToChoose(course)}
        value={form.people ?? []}
        onChange={(people) => change({ people })}
        layout="inline"
        error={wrong('people')}
      />
      <AreasOwn form={form} change={change} wrong={wrong} />
      {rank === 'secondary' && (
        <RadioList
          label={t('formulation.focus.beside')}
          layout="inline"
          options={besides.map((value) => ({ value, label: t(`formulation.focus.besides.${value}`) }))}
          value={form.beside ?? null}
          onChange={(chosen) => change({ beside: oneOf(besides, chosen) })}
          error={wrong('beside')}
        />
      )}
      <div className={shapes.fieldsBeside}>
        <TextArea
          label={t('formulation.focus.why')}
          privacy={t('formulation.focus.whyPrivate')}
          value={form.why}
          onChange={(why) => change({ why })}
          error={wrong('why')}
          rows={2}
        />
        <TextArea
          label={t('formulation.focus.whyForClient')}
          privacy={t('formulation.focus.whyShared')}
          value={form.whyForClient ?? ''}
          onChange={(whyForClient) => change({ whyForClient })}
          rows={2}
          optional
        />
      </div>
      <Disclosure title={t('formulation.focus.more')} level={4}>
        <Stack>
          <TextArea
            label={t('formulation.focus.safety')}
            hint={t('formulation.focus.safetyHint')}
            value={form.safetyConsidered ?? ''}
            onChange={(safetyConsidered) => change({ safetyConsidered })}
            rows={2}
            optional
          />
          <TextField
            label={t('formulation.focus.supervisor')}
            value={form.supervisorAgrees ?? ''}
            onChange={(supervisorAgrees) => change({ supervisorAgrees })}
            optional
          />
          <RadioList
            label={t('formulation.focus.confidence')}
            layout="inline"
            options={confidences.map((value) => ({
              value,
              label: t(`formulation.focus.confidences.${value}`),
            }))}
            value={form.confidence ?? null}
            onChange={(chosen) => change({ confidence: oneOf(confidences, chosen) })}
            optional
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
