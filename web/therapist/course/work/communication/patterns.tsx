import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { communicationPatterns, communicationStrengths } from '#core/course/communication/patterns.ts';
import type { Analysis } from '#core/course/communication/state.ts';
import { skillsInstead } from '#core/course/skills-practised/for-the-work.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { StrengthAsGoal } from './strength-as-goal.tsx';

/** What can be practised instead. */
function SkillsInstead({ pattern }: { pattern: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <div data-print="never">
      <Row>
        <span>{t('work.communication.analysis.practise')}</span>
        {skillsInstead(pattern).map(({ id, title }) => (
          <Link
            key={id}
            to="/courses/$course/work/skills/$skill"
            params={{ course: course.id, skill: id }}
            className={standingLinkClass}
          >
            {title}
          </Link>
        ))}
      </Row>
    </div>
  );
}

/** The patterns CP-1 to CP-13 and the strengths in an exchange, each with what might help instead. */
export function AnalysisPatterns({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { acts } = useCourseView();
  const [open, setOpen] = useState(false);
  const marked = analysis.texts.patterns?.text;
  if (open) return <PatternsForm analysis={analysis} onDone={() => setOpen(false)} />;
  const patterns = communicationPatterns.filter(({ id }) => marked?.patterns.includes(id));
  const strengths = communicationStrengths.filter(({ id }) => marked?.strengths.some((one) => one === id));
  return (
    <Stack>
      {!marked && <p className={shapes.remark}>{t('work.communication.analysis.noneMarked')}</p>}
      {patterns.length > 0 && (
        <ul className={classes(shapes.plainList, captureCss.cards)}>
          {patterns.map(({ id, title, says, instead }) => (
            <li key={id} className={captureCss.card}>
              <h4>
                {id} {title}
              </h4>
              <p>{says}</p>
              <p className={shapes.remark}>{t('work.communication.analysis.instead', { what: instead })}</p>
              <SkillsInstead pattern={id} />
            </li>
          ))}
        </ul>
      )}
      {strengths.length > 0 && (
        <div>
          <h4>{t('work.communication.analysis.strengthsFound')}</h4>
          <ul className={css.plain}>
            {strengths.map((strength) => (
              <li key={strength.id}>
                {strength.says} <StrengthAsGoal strength={strength} analysis={analysis} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {marked?.words && <p dir="auto">{marked.words}</p>}
      {acts.includes('markPatterns') && (
        <div data-print="never">
          <Button size="small" onPress={() => setOpen(true)}>
            {marked ? t('work.change') : t('work.communication.analysis.mark')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function PatternsForm({ analysis, onDone }: { analysis: Analysis; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = analysis.texts.patterns;
  const form = useActForm(
    course.id,
    'markPatterns',
    {
      analysisId: analysis.id,
      patterns: now?.text.patterns ?? [],
      strengths: now?.text.strengths ?? [],
      words: now?.text.words ?? '',
      version: now?.version ?? 0,
    },
    analysis.id,
  );
  const { patterns = [], strengths = [], words = '' } = form.form;
  const submit = submits(async () => {
    if (await form.submit()) onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <CheckboxList
          label={t('work.communication.analysis.patternsFound')}
          options={communicationPatterns.map(({ id, title, says }) => ({
            value: id,
            label: `${id} ${title}`,
            hint: says,
          }))}
          value={[...patterns]}
          onChange={(next) => form.change({ patterns: next })}
          error={form.wrong('patterns')}
        />
        <CheckboxList
          label={t('work.communication.analysis.strengthsFound')}
          options={communicationStrengths.map(({ id, says }) => ({ value: id, label: says }))}
          value={[...strengths]}
          onChange={(next) =>
            form.change({
              strengths: communicationStrengths.map(({ id }) => id).filter((id) => next.includes(id)),
            })
          }
          error={form.wrong('strengths')}
        />
        <TextArea
          label={t('work.communication.analysis.patternWords')}
          optional
          rows={2}
          value={words}
          onChange={(next) => form.change({ words: next })}
        />
        <FormFoot form={form} go={t('work.communication.analysis.markSave')} onLeave={onDone} />
      </Stack>
    </form>
  );
}
