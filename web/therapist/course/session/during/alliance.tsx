import { useTranslation } from 'react-i18next';
import { allianceAt, needsTalkAboutAlliance } from '#core/course/alliance/due.ts';
import { useAct } from '#web/app/course.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { TenField } from '#web/therapist/course/forms/ten-field.tsx';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

const questions = ['understood', 'aims', 'fits', 'caredFor'] as const;
type Typed = Partial<Record<(typeof questions)[number], number | null>> & { words?: string };

/** ALLI-4 asked aloud: how the work together is for the client, in their own numbers. IPT protocol reference, 3.7. */
export function AllianceAsked({ session: { view, n, may } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const act = useAct(course.id, 'rateAlliance');
  const draft = useDraft<Typed>(`${course.id}/rateAlliance/asked-${n}`, {});
  const { stands, latest } = allianceAt(course, n);
  const change = (patch: Typed) => draft.put({ ...draft.value, ...patch });
  const submit = async () => {
    const number = (key: (typeof questions)[number]) => draft.value[key] ?? Number.NaN;
    const [understood, aims, fits, caredFor] = [
      number('understood'),
      number('aims'),
      number('fits'),
      number('caredFor'),
    ];
    const form = { session: n, understood, aims, fits, caredFor, words: draft.value.words ?? '' };
    try {
      const became = await act.mutateAsync({ form });
      draft.done({});
      return became;
    } catch {
      return undefined;
    }
  };
  return (
    <>
      {latest && <p>{t('session.together.total', { total: latest.total })}</p>}
      {latest?.words && <p dir="auto">{latest.words}</p>}
      {needsTalkAboutAlliance(course) && <Notice kind="warn">{t('session.together.talk')}</Notice>}
      {stands !== 'answered' && may('rateAlliance') && (
        <QuickForm
          submit={submit}
          sentence={formSentence(act.error, t('entry.noLine'))}
          saving={act.isPending ? 'sending' : draft.isTyped ? 'onThisMachine' : 'unchanged'}
          isSending={act.isPending}
          go={t('session.together.go')}
        >
          <p className={css.fine}>{t('session.together.how')}</p>
          <div className={css.compact}>
            {questions.map((key) => (
              <TenField
                key={key}
                label={t(`session.together.${key}`)}
                value={draft.value[key]}
                onChange={(value) => change({ [key]: value })}
                error={fieldSentence(act.error, key)}
              />
            ))}
            <div className={css.wide}>
              <TextField
                label={t('session.together.words')}
                optional
                value={draft.value.words ?? ''}
                onChange={(words) => change({ words })}
              />
            </div>
          </div>
        </QuickForm>
      )}
    </>
  );
}
