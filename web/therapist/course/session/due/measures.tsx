import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { useAct } from '#web/app/course.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { inOrder, questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import { QuestionField } from '#web/both/measures/question-field.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import dueCss from './due.module.css';

interface AnswerTogetherProps {
  session: SessionView;
  instrument: Instrument;
  onDone: () => void;
}

/** An instrument gone through together in the room, in its own words. */
function AnswerTogether({ session: { view, n }, instrument, onDone }: AnswerTogetherProps) {
  const { t } = useTranslation();
  const answer = useAct(view.course.id, 'answerMeasure');
  const sheet = useDraft<Sheet>(`${view.course.id}/answerMeasure/${instrument.id}-${n}`, {});
  const save = async () => {
    const form = {
      instrument: instrument.id,
      answers: inOrder(instrument, sheet.value),
      session: n,
      administered: 'with-therapist' as const,
      wording: instrument.wording,
    };
    try {
      await answer.mutateAsync({ form });
      sheet.done();
      onDone();
    } catch {
      // the sentence stands below, and the answers with it
    }
  };
  return (
    <Stack>
      {instrument.stem && <p>{instrument.stem}</p>}
      {questionsAsked(instrument, sheet.value).map((item) => (
        <QuestionField
          key={item.n}
          instrument={instrument}
          item={item}
          answer={sheet.value[item.n]}
          onAnswer={(given) => sheet.put({ ...sheet.value, [item.n]: given })}
          label={`${item.n}. ${item.text ?? item.label ?? ''}`}
          notApplicable={t('session.measures.notApplicable')}
          layout="inline"
        />
      ))}
      <p className={shapes.fine}>{instrument.licence.attribution}</p>
      <Refused sentence={answer.error?.problem?.title} />
      <Row>
        <Button kind="primary" isPending={answer.isPending} onPress={() => void save()}>
          {t('session.measures.save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('session.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}

/** What is to be measured at this session, and what has been; it can be answered here, together. */
export function MeasuresDueNow({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState('');
  const instruments = useInstruments();
  const decline = useAct(session.view.course.id, 'markMeasureDeclined');
  const due = session.measures.filter(({ state }) => state === 'due');
  if (due.length === 0 || !session.may('answerMeasure')) return null;
  const isAnswerable = (one: Instrument) =>
    questionsOf(one).every(({ text, answers }) => text !== null && answers !== null);
  return (
    <section aria-label={t('session.measures.title')} className={dueCss.due}>
      <h3>{t('session.measures.title')}</h3>
      <ul className={shapes.lines}>
        {due.map(({ instrument: id, weight }) => {
          const instrument = instruments.get(id);
          return (
            <li key={id}>
              <Row>
                <span>
                  <strong>{instrument?.shortName ?? id}</strong>{' '}
                  <span className={shapes.fine}>{t(`session.measures.weight.${weight}`)}</span>
                </span>
                {instrument && isAnswerable(instrument) && open !== id && (
                  <Button size="small" onPress={() => setOpen(id)}>
                    {t('session.measures.together')}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => decline.mutate({ form: { instrument: id, session: session.n } })}
                >
                  {t('session.measures.declined')}
                </Button>
              </Row>
              {open === id && instrument && (
                <AnswerTogether
                  session={session}
                  instrument={instrument}
                  onDone={() => setOpen((now) => (now === id ? '' : now))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Refused sentence={decline.error?.problem?.title} />
    </section>
  );
}
