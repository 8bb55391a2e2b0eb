import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { tieKept } from '#core/course/ending/state.ts';
import { tiesToKeep } from '#core/course/ending/ties-kept.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { type AskedProps, Question } from './asked.tsx';

type Told = FormOf<'tellTiesKept'>;
const start: Partial<Told> = { ties: [], words: '' };

/** At a follow-up: which of the people and habits of my plan I kept up, and my circle as it stands now (6.6). */
export function EndingTies({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const form = useActFormFrom(course.id, 'tellTiesKept', start, 'mine', (typed) => typed);
  const { ties = [], words = '' } = form.form;
  const kept = (what: string) => ties.find((one) => one.what === what)?.kept ?? null;
  const say = (what: string, chosen: string) => {
    const how = oneOf(tieKept, chosen);
    const others = ties.filter((one) => one.what !== what);
    form.change({ ties: how ? [...others, { what, kept: how }] : others });
  };
  return (
    <Question
      form={form}
      isDisabled={ties.length === 0 && words.trim() === ''}
      onSaid={onSaid}
      onLeave={onLeave}
    >
      <p>{t('client.ending.tiesLead')}</p>
      {tiesToKeep(course).map(({ what, howOften }) => (
        <RadioList
          key={what}
          label={[what, howOften].filter(Boolean).join(' · ')}
          options={tieKept.map((value) => ({ value, label: t(`client.ending.tiesKept.${value}`) }))}
          value={kept(what)}
          onChange={(chosen) => say(what, chosen)}
        />
      ))}
      <TextArea
        label={t('client.ending.tiesWords')}
        optional
        rows={2}
        value={words}
        onChange={(typed) => form.change({ words: typed })}
      />
      {may('placePerson') && (
        <p>
          <Link to="/my/people" className={standingLinkClass}>
            {t('client.ending.tiesCircle')}
          </Link>
        </p>
      )}
    </Question>
  );
}

/** What I said I kept up, follow-up by follow-up. */
export function TiesSoFar({ onAsk }: { onAsk: (step: string) => void }) {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const { tiesKept } = course.ending;
  const maySay = may('tellTiesKept') && tiesToKeep(course).length > 0;
  if (tiesKept.length === 0 && !maySay) return null;
  return (
    <Part title={t('client.ending.step.ties')}>
      <p className={css.soft}>{t('client.ending.tiesPart')}</p>
      <ul className={css.items}>
        {tiesKept.map(({ id, on, as, ties, words }) => (
          <li key={id} className={shapes.ruledItem}>
            <h3>{t('client.ending.tiesOn', { on: dateInWords(on, i18n.language) })}</h3>
            {as === 'therapist' && <WrittenByTherapist />}
            <ul>
              {ties.map(({ what, kept }) => (
                <li key={what}>
                  <bdi>{what}</bdi>: {t(`client.ending.tiesKept.${kept}`)}
                </li>
              ))}
            </ul>
            {words && <p dir="auto">{words}</p>}
          </li>
        ))}
      </ul>
      {maySay && (
        <div data-print="never">
          <Button size="small" onPress={() => onAsk('ties')}>
            {t('client.ending.tiesSay')}
          </Button>
        </div>
      )}
    </Part>
  );
}
