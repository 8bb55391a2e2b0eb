import { useTranslation } from 'react-i18next';
import { type WantedChange, wantedChanges } from '#core/course/inventory/wanted-changes.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMadeOfIt } from '#web/both/people/wanted-changes.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { type AskedProps, Question } from './asked.tsx';

type WantedProps = AskedProps & Pick<WantedChange, 'person' | 'whose' | 'words'>;

/** What I wanted changed with somebody, in my own words, and what became of it (4.2). */
export function EndingWanted({ person, whose, words, onSaid, onLeave }: WantedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const said = course.ending.wanted.find((one) => one.person === person && one.whose === whose);
  const start = { person, whose, became: said?.became ?? '' };
  const form = useActFormFrom(course.id, 'readWantedAgain', start, `${person}/${whose}`, (typed) => typed);
  return (
    <Question form={form} onSaid={onSaid} onLeave={onLeave}>
      <p>{t('people.wanted.wantedWith', { name: nameOf(course, person) })}</p>
      <p className={css.said} dir="auto">
        {t('people.wanted.said', { whose: t(`people.wanted.in.${whose}`), words })}
      </p>
      <TextArea
        label={t('people.wanted.became')}
        hint={t('people.wanted.becameHint')}
        rows={3}
        value={form.form.became}
        onChange={(became) => form.change({ became })}
        error={form.wrong('became')}
      />
    </Question>
  );
}

/** What I wanted with people, what was made of it, and what became of it. */
export function WantedSoFar({ onAsk }: { onAsk: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const madeOfIt = useMadeOfIt();
  const all = wantedChanges(course);
  if (all.length === 0) return null;
  return (
    <Part title={t('people.wanted.mine')}>
      <ul className={css.items}>
        {all.map((one) => {
          const { person, whose, words, became } = one;
          const go = t(became ? 'people.wanted.change' : 'people.wanted.lookBack');
          return (
            <li key={`${person}/${whose}`} className={shapes.ruledItem}>
              <h3 dir="auto">
                {nameOf(course, person)}.{' '}
                {t('people.wanted.said', { whose: t(`people.wanted.in.${whose}`), words })}
              </h3>
              {madeOfIt(one).map((line) => (
                <p key={line}>{line}</p>
              ))}
              {became && <p dir="auto">{became}</p>}
              {may('readWantedAgain') && (
                <div data-print="never">
                  <Button
                    size="small"
                    aria-label={`${go}: ${words}`}
                    onPress={() => onAsk(`wanted/${person}/${whose}`)}
                  >
                    {go}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
