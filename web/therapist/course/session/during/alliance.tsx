import { useTranslation } from 'react-i18next';
import { allianceQuestions } from '#core/course/alliance/client-due.ts';
import { allianceAt, needsTalkAboutAlliance } from '#core/course/alliance/due.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { TenField } from '#web/therapist/course/forms/ten-field.tsx';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';

type Typed = Partial<Record<(typeof allianceQuestions)[number], number | null>> & { words?: string };

const nothingSaid: Typed = {};

/** The four numbers; one nobody said is left open, so that the refusal names it. */
function numbered(rated: Omit<Typed, 'words'>) {
  const { understood, aims, fits, caredFor } = rated;
  const number = (given: number | null | undefined) => given ?? Number.NaN;
  return {
    understood: number(understood),
    aims: number(aims),
    fits: number(fits),
    caredFor: number(caredFor),
  };
}

/** ALLI-4 asked aloud: how the work together is for the client, in their own numbers. IPT protocol reference, 3.7. */
export function AllianceAsked({ session: { view, n, may } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const { stands, latest } = allianceAt(course, n);
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'rateAlliance',
    nothingSaid,
    `asked-${n}`,
    ({ words = '', ...rated }) => ({ session: n, words, ...numbered(rated) }),
  );
  return (
    <>
      {latest && <p>{t('session.together.total', { total: latest.total })}</p>}
      {latest?.words && <p dir="auto">{latest.words}</p>}
      {needsTalkAboutAlliance(course) && <Notice kind="warn">{t('session.together.talk')}</Notice>}
      {stands !== 'answered' && may('rateAlliance') && (
        <QuickForm {...rest} go={t('session.together.go')}>
          <p className={shapes.fine}>{t('session.together.how')}</p>
          <div className={css.compact}>
            {allianceQuestions.map((key) => (
              <TenField
                key={key}
                label={t(`session.together.${key}`)}
                value={form[key]}
                onChange={(value) => change({ [key]: value })}
                error={rest.wrong(key)}
              />
            ))}
            <div className={css.wide}>
              <TextField
                label={t('session.together.words')}
                optional
                value={form.words ?? ''}
                onChange={(words) => change({ words })}
              />
            </div>
          </div>
        </QuickForm>
      )}
    </>
  );
}
