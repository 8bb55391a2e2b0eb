import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { tieKept } from '#core/course/ending/state.ts';
import { tiesToKeep } from '#core/course/ending/ties-kept.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';

const start: Partial<FormOf<'tellTiesKept'>> = { ties: [], words: '' };

function TellTies({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActFormFrom(course.id, 'tellTiesKept', start, 'ending', (typed) => typed);
  const { ties = [], words = '' } = form.form;
  const say = (what: string, chosen: string) => {
    const kept = oneOf(tieKept, chosen);
    const others = ties.filter((one) => one.what !== what);
    form.change({ ties: kept ? [...others, { what, kept }] : others });
  };
  return (
    <Form
      form={form}
      label={t('ending.keptUp.title')}
      go={t('ending.keptUp.go')}
      onDone={close}
      onLeave={close}
    >
      {tiesToKeep(course).map(({ what, howOften }) => (
        <RadioList
          key={what}
          label={[what, howOften].filter(Boolean).join(' · ')}
          layout="inline"
          options={tieKept.map((value) => ({ value, label: t(`ending.keptUp.kept.${value}`) }))}
          value={ties.find((one) => one.what === what)?.kept ?? null}
          onChange={(chosen) => say(what, chosen)}
        />
      ))}
      <TextArea
        label={t('ending.keptUp.words')}
        optional
        rows={2}
        value={words}
        onChange={(typed) => form.change({ words: typed })}
      />
    </Form>
  );
}

/** Which ties and habits of the plan were kept up, as it was said at each follow-up. IPT protocol reference, 6.6; S001-53 of the seeds. */
export function TiesKept() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { tiesKept } = course.ending;
  const maySay = acts.includes('tellTiesKept') && tiesToKeep(course).length > 0;
  if (tiesKept.length === 0 && !maySay) return null;
  return (
    <Stack>
      <h4>{t('ending.keptUp.title')}</h4>
      {tiesKept.map(({ id, on, as, ties, words }) => (
        <div key={id}>
          <p className={shapes.remark}>
            {t(`ending.keptUp.on.${as}`, { on: dateInWords(on, i18n.language) })}
          </p>
          <ul>
            {ties.map(({ what, kept }) => (
              <li key={what}>
                <bdi>{what}</bdi>: {t(`ending.keptUp.kept.${kept}`)}
              </li>
            ))}
          </ul>
          {words && <p dir="auto">{words}</p>}
        </div>
      ))}
      {maySay && (
        <FormOnDemand act="tellTiesKept" place="ending" words={t('ending.keptUp.say')}>
          {(close) => <TellTies close={close} />}
        </FormOnDemand>
      )}
    </Stack>
  );
}
