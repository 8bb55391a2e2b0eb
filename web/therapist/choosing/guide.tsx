import { useTranslation } from 'react-i18next';
import { ageOn } from '#core/days/age-on.ts';
import { suggestForms } from '#core/protocols/choosing/choosing.ts';
import {
  type ChoosingAnswers,
  choosingQuestions,
  choosingShape,
} from '#core/protocols/choosing/questions.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './choosing.module.css';

const notKnown = 'not-known';

interface GuideProps {
  answers: ChoosingAnswers;
  change: (answers: ChoosingAnswers) => void;
  /** The client's date of birth, where it is known. */
  born?: string;
}

/** The guide to choosing: what is asked, and what it says to the answers. It suggests and never decides (7.14). */
export function ChoosingGuide({ answers, change, born }: GuideProps) {
  const { t } = useTranslation();
  const put = (question: string, value: string) => {
    const { [question]: _before, ...others } = answers as Record<string, string>;
    const read = choosingShape.safeParse(value === notKnown ? others : { ...others, [question]: value });
    if (read.success) change(read.data);
  };
  return (
    <Stack>
      <p className={css.soft}>{t('choosing.says')}</p>
      <Columns>
        {choosingQuestions.map(({ question, answers: possible }) => (
          <Select
            key={question}
            label={t(`choosing.question.${question}`)}
            options={[
              { value: notKnown, label: t('choosing.notKnown') },
              ...possible.map((value) => ({ value, label: t(`choosing.answer.${value}`) })),
            ]}
            value={answers[question] ?? notKnown}
            onChange={(value) => put(question, value)}
          />
        ))}
      </Columns>
      <Suggestions answers={answers} born={born} />
    </Stack>
  );
}

function Suggestions({ answers, born }: Pick<GuideProps, 'answers' | 'born'>) {
  const { t, i18n } = useTranslation();
  const forms = useFormsOffered();
  const age = born ? ageOn(born, new Date().toISOString().slice(0, 10)) : undefined;
  const found = suggestForms({ answers, ...(age !== undefined && { age }) }, i18n.language);
  return (
    <section aria-label={t('choosing.suggested')} aria-live="polite">
      <h3>{t('choosing.suggested')}</h3>
      {found.length === 0 && <p>{t('choosing.nothing')}</p>}
      <ul className={css.found}>
        {found.map((one) => {
          const known = forms.find(({ id }) => id === one.form);
          return (
            <li key={one.form}>
              <Badge tone={one.against.length > 0 ? 'warn' : 'good'}>
                {t(one.against.length > 0 ? 'choosing.against' : 'choosing.offers')}
              </Badge>{' '}
              <span className={css.strong}>{known?.name ?? one.form}</span>
              {!known && ` (${t('choosing.notHere')})`}
              {': '}
              {[...one.for, ...one.against].join(' ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
