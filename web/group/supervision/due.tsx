import { useTranslation } from 'react-i18next';
import type { Supervision } from '#core/group/supervised/state.ts';
import { type OpenAction, openActions } from '#core/supervision/open-actions.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { useIsOnItsWay } from '#web/app/group.ts';
import { DueBy } from '#web/both/supervision/due-by.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

type Open = OpenAction<Supervision>;

function Finish({
  supervision,
  entry,
  onDone,
}: Pick<Open, 'entry'> & { supervision: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'finishSupervisionAction',
    place: `${supervision}/${entry}`,
    start: { supervision, entry, words: '' },
  });
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      go={t('group.supervised.finishGo')}
      kind="plain"
    >
      <TextArea
        label={t('group.supervised.whatCame')}
        optional
        rows={2}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </Form>
  );
}

/** What was agreed in supervision and is still to do, each with the day by which, and a way to say that it is done. */
export function Due() {
  const { t } = useTranslation();
  const { id, view, today, may, waiting } = useGroupHere();
  const isOnItsWay = useIsOnItsWay(id, 'finishSupervisionAction');
  const { day } = useDaysInWords();
  const open = openActions(view.group.supervised.supervisions);
  const isSent = ({ supervision, entry }: Open) =>
    !isOnItsWay &&
    waiting.some(({ name, form, refused }) => {
      const said = form as { supervision?: string; entry?: number };
      return (
        name === 'finishSupervisionAction' &&
        !refused &&
        said.supervision === supervision.supervision &&
        said.entry === entry
      );
    });
  return (
    <Part title={t('group.supervised.due')} id="due">
      {open.length === 0 && <p>{t('group.supervised.noneDue')}</p>}
      <ul className={css.list}>
        {open.map((one) => (
          <li key={`${one.supervision.supervision}/${one.entry}`} className={css.item}>
            <p className={css.reason}>
              <strong dir="auto">{one.said.action}</strong>
              <DueBy due={one.said.due} today={today} />
            </p>
            <p className={css.soft} dir="auto">
              {t('group.supervised.from', { on: day(one.supervision.on), question: one.said.question })}
            </p>
            {isSent(one) && <p>{t('group.supervised.kept')}</p>}
            {may('finishSupervisionAction') && !isSent(one) && (
              <ShutsOnceDone title={t('group.supervised.finishOf', { action: one.said.action })} level={3}>
                {(done) => (
                  <Finish supervision={one.supervision.supervision} entry={one.entry} onDone={done} />
                )}
              </ShutsOnceDone>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
