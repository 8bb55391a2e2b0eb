import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { hasWording } from '#core/instruments/wording/in-wording.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { inOrder, questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import { Question } from '#web/therapist/course/measures/question.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What is answered in numbers alone: a referral takes nothing else. */
const isTaken = (one: Instrument) =>
  one.scoring.method !== 'none' && questionsOf(one).every(({ notApplicable }) => !notApplicable);

/** A measure that somebody who was referred answered on paper, written in as it stands there. */
export function TakeMeasure({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const instruments = useInstruments();
  const [chosen, setChosen] = useState<string>();
  const instrument = chosen === undefined ? undefined : instruments.get(chosen);
  if (!view.acts.includes('takeMeasure')) return null;
  return (
    <Disclosure title={t('referrals.measure.title')} there="once opened">
      <Stack>
        <p>{t('referrals.measure.says')}</p>
        <Select
          label={t('referrals.measure.which')}
          options={[...instruments.values()]
            .filter(isTaken)
            .map(({ id, shortName, construct }) => ({ value: id, label: `${shortName}: ${construct}` }))}
          value={chosen}
          onChange={setChosen}
        />
        {instrument && <Answers key={instrument.id} referral={view.id} instrument={instrument} />}
      </Stack>
    </Disclosure>
  );
}

interface Typed {
  instrument: string;
  answers: Answer[];
}

function Answers({ referral, instrument }: { referral: string; instrument: Instrument }) {
  const { t } = useTranslation();
  const questions = questionsOf(instrument);
  const start: Typed = { instrument: instrument.id, answers: questions.map(() => null) };
  const { form, change, submit, ...rest } = useReferralForm<Typed>({
    referral,
    name: 'takeMeasure',
    part: instrument.id,
    start,
    formOf: ({ answers }) => ({
      instrument: instrument.id,
      answers: inOrder(instrument, sheetOf(questions, answers)),
    }),
  });
  const sheet = sheetOf(questions, form.answers);
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        {!hasWording(instrument) && <p>{t('measures.library.skeleton')}</p>}
        {questionsAsked(instrument, sheet).map((item) => (
          <Question
            key={item.n}
            instrument={instrument}
            item={item}
            answer={sheet[String(item.n)] ?? null}
            onAnswer={(answer) =>
              change(({ answers }) => ({
                answers: questions.map(({ n }, nth) => (n === item.n ? answer : (answers[nth] ?? null))),
              }))
            }
          />
        ))}
        <FormFoot
          form={{ ...rest, sentence: rest.sentence ?? rest.wrongIn('answers') }}
          go={t('referrals.measure.go')}
        />
      </Stack>
    </form>
  );
}

const sheetOf = (questions: readonly { n: number }[], answers: readonly Answer[]): Sheet =>
  Object.fromEntries(questions.map(({ n }, nth) => [String(n), answers[nth] ?? null]));
