import { useTranslation } from 'react-i18next';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { AreaRating } from '#core/course/focus/areas-rated-state.ts';
import { form as areaRatedForm } from '#core/course/focus/areas-rated-state.ts';
import { linkNames } from '#core/course/focus/areas-weighed.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines, oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { peopleToChoose } from '#web/both/people/names.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import areaCss from './areas.module.css';
import { weights } from './how-rated.ts';
import { sidesAsked } from './sides-asked.ts';

const presence = answersOf(areaRatedForm, 'present');

interface RateAreaProps {
  area: string;
  rating: AreaRating | undefined;
  close: () => void;
}

/** One area rated, with what speaks for it and against it. */
export function RateArea({ area, rating, close }: RateAreaProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { on: _on, ...before } = rating ?? { on: '', area, present: 'possible' as const };
  const form = useActForm(course.id, 'rateArea', { evidence: [''], against: [], ...before }, area, {
    whileWaiting: 'stands',
  });
  const { present, evidence = [], against = [], people = [], note = '' } = form.form;
  const asks = sidesAsked(present, filledLines(evidence));
  const name = useAreaWords(course).nameOf(area);
  return (
    <Form
      form={form}
      label={t('formulation.areas.rateOf', { area: name })}
      go={t('formulation.areas.save')}
      patch={() => ({ evidence: filledLines(evidence), against: filledLines(against) })}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.areas.present')}
        layout="inline"
        options={presence.map((value) => ({ value, label: t(`formulation.areas.is.${value}`) }))}
        value={present}
        onChange={(chosen) => form.change({ present: oneOf(presence, chosen) ?? 'possible' })}
        error={form.wrong('present')}
      />
      <div className={shapes.fieldsBeside}>
        {asks.includes('evidence') && (
          <ListEditor
            label={t('formulation.areas.evidence')}
            addLabel={t('formulation.areas.addEvidence')}
            lines={evidence}
            onChange={(lines) => form.change({ evidence: lines })}
            order="free"
          />
        )}
        <ListEditor
          label={t('formulation.areas.against')}
          addLabel={t('formulation.areas.addAgainst')}
          lines={present === 'absent' && against.length === 0 ? [''] : against}
          onChange={(lines) => form.change({ against: lines })}
          order="free"
          optional={present !== 'absent'}
        />
      </div>
      {present !== 'absent' && (
        <div className={areaCss.ratings}>
          {linkNames.map((link) => (
            <Rating
              key={link}
              label={t(`formulation.areas.link.${link}`)}
              max={3}
              value={form.form[link]}
              onChange={(value) => form.change({ [link]: value })}
              lowWord={t('formulation.areas.low')}
              highWord={t('formulation.areas.high')}
              error={form.wrong(link)}
            />
          ))}
        </div>
      )}
      {present !== 'absent' && roomFollowed(course, area) === 'role_dispute' && (
        <div className={areaCss.ratings}>
          {weights.map((weight) => (
            <Rating
              key={weight}
              label={t(`formulation.areas.weighs.${weight}`)}
              value={form.form[weight]}
              onChange={(value) => form.change({ [weight]: value })}
              lowWord={t('formulation.areas.weighs.low')}
              highWord={t('formulation.areas.weighs.high')}
              error={form.wrong(weight)}
            />
          ))}
        </div>
      )}
      <CheckboxList
        label={t('formulation.areas.people')}
        options={peopleToChoose(course)}
        value={people}
        onChange={(chosen) => form.change({ people: chosen })}
        layout="inline"
        optional
      />
      <TextArea
        label={t('formulation.areas.note')}
        value={note}
        onChange={(typed) => form.change({ note: typed })}
        rows={2}
        optional
      />
    </Form>
  );
}
