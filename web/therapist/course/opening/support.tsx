import { useTranslation } from 'react-i18next';
import type { Supporter } from '#core/course/assessment/support-state.ts';
import { outcome as supportOutcome } from '#core/course/assessment/support-state.ts';
import type { FormOf } from '#core/course/book.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { nameOf, thoseToChoose } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Menu } from '#web/ui/buttons/menu.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

const outcomes = answersOf(supportOutcome, 'outcome');
const start: FormOf<'mobiliseSupport'> = { who: '' };

function SupportForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'mobiliseSupport', start);
  const people = thoseToChoose(course, 'one');
  const canHelpWith = form.form.canHelpWith ?? [];
  return (
    <div className={css.form}>
      {people.length > 0 && (
        <Select
          label={t('opening.support.fromPeople')}
          optional
          options={people}
          value={form.form.person}
          onChange={(person) =>
            form.change({
              person,
              who: nameOf(course, person) || form.form.who,
            })
          }
        />
      )}
      <TextField
        label={t('opening.support.who')}
        value={form.form.who}
        onChange={(who) => form.change({ who })}
        error={form.wrong('who')}
      />
      <ListEditor
        label={t('opening.support.with')}
        addLabel={t('opening.addLine')}
        optional
        order="free"
        lines={canHelpWith}
        onChange={(lines) => form.change({ canHelpWith: lines })}
      />
      <TextField
        label={t('opening.support.firstContact')}
        hint={t('opening.support.firstContactHint')}
        optional
        value={form.form.firstContact ?? ''}
        onChange={(firstContact) => form.change({ firstContact })}
      />
      <FormFoot
        form={form}
        go={t('opening.record')}
        onGo={() => void form.submit({ patch: { canHelpWith: filledLines(canHelpWith) } })}
      />
    </div>
  );
}

function OneSupporter({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const review = useAct(course.id, 'reviewSupport');
  const last = supporter.outcomes.at(-1)?.outcome ?? 'not_yet';
  return (
    <li className={css.asked}>
      <div>
        <bdi>{supporter.who}</bdi>
        <span className={css.faint} dir="auto">
          {[...supporter.canHelpWith, supporter.firstContact].filter(Boolean).join('; ')}
        </span>
      </div>
      {acts.includes('reviewSupport') ? (
        <Menu
          label={t('opening.support.isNow', {
            who: supporter.who,
            outcome: t(`opening.support.outcome.${last}`),
          })}
          items={outcomes.map((outcome) => ({
            id: outcome,
            label: t(`opening.support.outcome.${outcome}`),
            onAction: () => review.mutate({ form: { supporter: supporter.id, outcome } }),
          }))}
        />
      ) : (
        <span>{t(`opening.support.outcome.${last}`)}</span>
      )}
      <Refused sentence={review.error?.problem?.title} />
    </li>
  );
}

/** Who can help now, with what, and the one contact to try first (I-15). */
export function SupportPart() {
  const { course, acts } = useCourseView();
  const { supporters } = course.support;
  return (
    <OpeningPart
      part="support"
      says={supporters.map(({ who }) => who).join(' · ')}
      written={supporters.length > 0 ? 'something' : 'nothing'}
      form={acts.includes('mobiliseSupport') && <SupportForm />}
    >
      {supporters.length > 0 && (
        <ul className={css.list}>
          {supporters.map((supporter) => (
            <OneSupporter key={supporter.id} supporter={supporter} />
          ))}
        </ul>
      )}
    </OpeningPart>
  );
}
