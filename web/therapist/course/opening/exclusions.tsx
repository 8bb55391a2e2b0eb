import { useTranslation } from 'react-i18next';
import { exclusionsNotAsked } from '#core/course/assessment/exclusions-left.ts';
import { exclusionItems, form as exclusionsForm } from '#core/course/assessment/exclusions-state.ts';
import type { FormOf } from '#core/course/book.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { FactsRead } from './facts-read.tsx';
import { useMilestone } from './milestone.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

type Answers = FormOf<'screenExclusions'>['answers'];
const findings = answersOf(exclusionsForm, 'answers', 'found');

function ExclusionsForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'screenExclusions', { answers: [] });
  const { answers } = form.form;
  const write = (item: Answers[number]['item'], part: Partial<Answers[number]>) => {
    const known = answers.find((each) => each.item === item);
    const next = { found: 'not_found' as const, ...known, ...part, item };
    form.change({
      answers: known ? answers.map((each) => (each.item === item ? next : each)) : [...answers, next],
    });
  };
  return (
    <div className={css.form}>
      {exclusionItems.map((item) => {
        const known = answers.find((each) => each.item === item);
        return (
          <div key={item} className={css.rule}>
            <RadioList
              label={t(`opening.exclusions.item.${item}`)}
              layout="inline"
              options={choices('opening.exclusions.found', findings)}
              value={known?.found ?? null}
              onChange={(chosen) => write(item, { found: findings.find((each) => each === chosen) })}
            />
            {known?.found === 'referred' && (
              <TextField
                label={t('opening.exclusions.referredTo')}
                value={known.referredTo ?? ''}
                onChange={(referredTo) => write(item, { referredTo })}
              />
            )}
            {known && known.found !== 'not_found' && (
              <TextField
                label={t('opening.exclusions.note')}
                optional
                value={known.note ?? ''}
                onChange={(note) => write(item, { note })}
              />
            )}
          </div>
        );
      })}
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit()} />
    </div>
  );
}

/** What needs other care, asked and ruled out or passed on (I-04, MS-04). */
export function ExclusionsPart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { now } = course.exclusions;
  const open = exclusionsNotAsked(course);
  const found = now.filter((one) => one.found !== 'not_found');
  return (
    <OpeningPart
      part="exclusions"
      says={
        found.length > 0
          ? found.map(({ item }) => t(`opening.exclusions.short.${item}`)).join(' · ')
          : t('opening.exclusions.nothing', { count: now.length })
      }
      milestone={useMilestone('MS-04')}
      written={now.length > 0 ? 'something' : 'nothing'}
      form={acts.includes('screenExclusions') && <ExclusionsForm />}
    >
      <FactsRead
        rows={now.map(({ item, found, note, referredTo }) => [
          t(`opening.exclusions.short.${item}`),
          [t(`opening.exclusions.found.${found}`), referredTo, note].filter(Boolean).join('. '),
        ])}
      />
      {now.length > 0 && open.length > 0 && (
        <p className={css.faint}>
          {t('opening.exclusions.notAsked', {
            items: open.map((item) => t(`opening.exclusions.short.${item}`)).join(', '),
          })}
        </p>
      )}
    </OpeningPart>
  );
}
