import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { canBeAnswered, dueForMe, isAskedFor } from '#core/guide/client/measures-due.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { type Sent, useAct } from '#web/app/course.ts';
import { useInstruments, useServiceWording } from '#web/app/instruments.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { storedText } from '#web/app/offline/stored.ts';
import { useBecame } from '#web/app/offline/what-became.ts';
import {
  firstOpen,
  inOrder,
  isBlank,
  questionsAsked,
  type Sheet,
  saysRisk,
} from '#web/both/measures/answers.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import type { Saving } from '#web/ui/fields/save-state.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { MeasureAll } from './all-on-one-page.tsx';
import { type Layout, MeasureBefore } from './before-the-questions.tsx';
import { useQuestionInHistory } from './in-history.ts';
import { MeasureOne } from './one-by-one.tsx';
import { MeasureThanks } from './thanks.tsx';

const layoutChosen = storedText('measure-layout');
const rememberedLayout = (): Layout => (layoutChosen.read() === 'all' ? 'all' : 'one');

const savingOf: Record<Sent | 'refused' | 'sending', Saving> = {
  waiting: 'waitingForLine',
  recorded: 'saved',
  refused: 'refused',
  sending: 'sending',
};

function OneMeasure({ instrument }: { instrument: Instrument }) {
  const { course, today } = useMyCourse();
  const navigate = useNavigate();
  const { session, due } = dueForMe(course, today, useInstruments());
  const draft = useDraft<Sheet>(`${course.id}/measure/${instrument.id}`, {});
  const shown = useQuestionInHistory();
  const [given, setGiven] = useState<Sheet>();
  const [layout, setLayout] = useState(rememberedLayout);
  const [id] = useState(() => newId());
  const answer = useAct(course.id, 'answerMeasure');
  const decline = useAct(course.id, 'markMeasureDeclined');
  const became = useBecame(id, answer.data ?? decline.data);
  const next = due.find((one) => isAskedFor(one) && one.instrument.id !== instrument.id)?.instrument;

  /** The thank-you and any help come first; the line comes after. */
  const finish = () => {
    const sheet = draft.value;
    setGiven(sheet);
    shown.leave();
    const form = { instrument: instrument.id, ...(session === null ? {} : { session }) };
    const worded = instrument.wording ? { wording: instrument.wording } : {};
    const sent = isBlank(instrument, sheet)
      ? decline.mutateAsync({ form, id })
      : answer.mutateAsync({
          form: { ...form, answers: inOrder(instrument, sheet), ...worded },
          id,
        });
    sent.then(
      () => draft.done(),
      () => undefined,
    );
  };
  /** An answer that calls for help goes to the therapist even so, the rest left empty; nothing is lost unseen. */
  const preferNot = () => {
    if (saysRisk(instrument, draft.value)) {
      finish();
      return;
    }
    const form = { instrument: instrument.id, ...(session === null ? {} : { session }) };
    decline.mutateAsync({ form, id }).then(
      () => draft.done(),
      () => undefined,
    );
    void navigate({ to: '/home' });
  };
  if (given) {
    const error = answer.error ?? decline.error;
    return (
      <MeasureThanks
        instrument={instrument}
        sheet={given}
        saving={savingOf[error ? 'refused' : (became ?? 'sending')]}
        refused={error?.problem.title}
        next={next}
      />
    );
  }
  if (shown.at === undefined) {
    return (
      <MeasureBefore
        instrument={instrument}
        session={session}
        layout={layout}
        onLayout={(chosen) => {
          layoutChosen.write(chosen);
          setLayout(chosen);
        }}
        begun={Object.keys(draft.value).length > 0 ? 'begun' : 'new'}
        soFar={saysRisk(instrument, draft.value) ? 'sent' : 'forgotten'}
        onBegin={() => shown.go(firstOpen(questionsAsked(instrument, draft.value), draft.value))}
        onStop={() => void navigate({ to: '/home' })}
        onPreferNot={preferNot}
      />
    );
  }
  const Questions = layout === 'one' ? MeasureOne : MeasureAll;
  return (
    <Questions
      instrument={instrument}
      sheet={draft.value}
      onSheet={draft.put}
      at={shown.at}
      onGo={shown.go}
      onDone={finish}
    />
  );
}

/** One measure: before, the questions, the thank-you. */
export function Measure() {
  const { t } = useTranslation();
  const { instrument: id } = useParams({ strict: false });
  const instrument = useInstruments().get(id ?? '');
  const { isPending } = useServiceWording();
  if (!instrument || !canBeAnswered(instrument)) {
    if (instrument && isPending) return <Loading />;
    return (
      <ClientPage title={t('client.measures.unknown')}>
        <Notice>{t('client.measures.unknownWhy')}</Notice>
      </ClientPage>
    );
  }
  return <OneMeasure key={instrument.id} instrument={instrument} />;
}
