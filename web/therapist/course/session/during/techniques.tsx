import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { type TechniqueId, techniques } from '#core/protocols/techniques.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useKeys } from '#web/therapist/course/session/keys.ts';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import techniqueCss from './techniques.module.css';

/** The techniques, each marked by one key or a press; with Shift a line can be written first. */
export function TechniqueKeys({ session: { view, n }, keys }: { session: SessionView; keys: 'on' | 'off' }) {
  const { t } = useTranslation();
  const { course } = view;
  const mark = useAct(course.id, 'markTechnique');
  const strike = useAct(course.id, 'strikeOut');
  const [writing, setWriting] = useState<TechniqueId>();
  const line = useRef<HTMLDivElement>(null);
  const { form, change, ...rest } = useActForm(
    course.id,
    'markTechnique',
    { session: n, technique: 'T-01', about: '' },
    `${n}-line`,
  );
  const used = techniquesUsed(course, n);
  const last = course.sessionRoom.techniques.findLast(({ session }) => session === n);
  const nameOf = (id: string) => techniques.find((one) => one.id === id)?.name ?? id;
  const now = (id: TechniqueId) => mark.mutate({ form: { session: n, technique: id } });
  const withLine = (id: TechniqueId) => {
    setWriting(id);
    requestAnimationFrame(() => line.current?.querySelector('input')?.focus());
  };
  const commands = techniques.map(
    ({ key, id }) => [key, (how: string) => (how === 'with a line' ? withLine(id) : now(id))] as const,
  );
  useKeys(Object.fromEntries(commands), keys === 'on');
  return (
    <section aria-label={t('session.techniques.title')}>
      <h3>{t('session.techniques.title')}</h3>
      <p className={shapes.fine}>{t(`session.techniques.how.${keys}`)}</p>
      <ul className={techniqueCss.techniques}>
        {techniques.map(({ id, name, key, purpose }) => (
          <li key={id}>
            <button
              type="button"
              className={techniqueCss.technique}
              title={`${id} ${purpose}`}
              data-used={used.includes(id) ? 'yes' : 'no'}
              aria-keyshortcuts={keys === 'on' ? key : undefined}
              aria-description={used.includes(id) ? t('session.techniques.used') : undefined}
              onClick={() => now(id)}
            >
              <kbd className={css.key} aria-hidden>
                {key}
              </kbd>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={shapes.fine}>
        {last && t('session.techniques.marked', { name: nameOf(last.technique) })}
      </p>
      {last && !writing && (
        <Row gap="tight">
          <Button kind="quiet" size="small" onPress={() => withLine(last.technique)}>
            {t('session.techniques.addLine')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => strike.mutate({ form: { act: last.id, why: t('session.techniques.byMistake') } })}
          >
            {t('session.techniques.undo')}
          </Button>
        </Row>
      )}
      {writing && (
        <div ref={line}>
          <QuickForm
            {...rest}
            submit={() => rest.submit({ patch: { technique: writing } })}
            onDone={() => setWriting((now) => (now === writing ? undefined : now))}
            go={t('session.record')}
            more={
              <Button kind="quiet" onPress={() => setWriting(undefined)}>
                {t('session.cancel')}
              </Button>
            }
          >
            <TextField
              label={t('session.techniques.line', { name: nameOf(writing) })}
              value={form.about ?? ''}
              onChange={(about) => change({ about })}
            />
          </QuickForm>
        </div>
      )}
      <Refused sentence={mark.error?.problem?.title ?? strike.error?.problem?.title} />
    </section>
  );
}
