import { useTranslation } from 'react-i18next';
import { useActForm } from '../../../act-form.ts';
import { useAct } from '../../../course-here.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './session.module.css';
import type { SessionHere } from './session-here.ts';
import { StepForm } from './step-form.tsx';

/** What was on the list for today: what is due, and what an earlier session left; each done, or left for later. */
export function Agenda({ here: { view, n, guide, when } }: { here: SessionHere }) {
  const { t } = useTranslation();
  const { course } = view;
  const mark = useAct(course.id, 'markAgenda');
  const { form, change, ...rest } = useActForm(
    course.id,
    'markAgenda',
    { session: n, item: '', as: 'left_for_later' },
    String(n),
  );
  const marked = course.room.agenda.filter(({ session }) => session === n);
  const left = course.room.agenda.filter(
    ({ item, as, session }, place) =>
      session < n &&
      as === 'left_for_later' &&
      !course.room.agenda.some((other, at) => at > place && other.item === item && other.session < n),
  );
  const due = when === 'now' ? (guide?.today.toDo.filter(({ state }) => state === 'open') ?? []) : [];
  const items = [...new Set([...left.map(({ item }) => item), ...due.map(({ title }) => title)])].filter(
    (item) => !marked.some((one) => one.item === item),
  );
  const put = (item: string, as: 'done' | 'left_for_later') =>
    mark.mutate({ form: { session: n, item, as } });
  return (
    <Stack>
      <ul className={css.lines}>
        {marked.map(({ id, item, as }) => (
          <li key={id}>
            <bdi>{item}</bdi> <span className={css.fine}>{t(`session.agenda.is.${as}`)}</span>
          </li>
        ))}
        {items.map((item) => (
          <li key={item}>
            <Row spread="apart">
              <bdi>{item}</bdi>
              <Row gap="tight">
                <Button
                  size="small"
                  aria-label={t('session.agenda.doneOf', { item })}
                  isPending={mark.isPending}
                  onPress={() => put(item, 'done')}
                >
                  {t('session.agenda.done')}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('session.agenda.laterOf', { item })}
                  isPending={mark.isPending}
                  onPress={() => put(item, 'left_for_later')}
                >
                  {t('session.agenda.later')}
                </Button>
              </Row>
            </Row>
          </li>
        ))}
      </ul>
      <Refused sentence={mark.error?.problem?.title} />
      <StepForm {...rest} go={t('session.agenda.add')}>
        <TextField
          label={t('session.agenda.item')}
          value={form.item}
          onChange={(item) => change({ item })}
          error={rest.wrong('item')}
        />
      </StepForm>
    </Stack>
  );
}
