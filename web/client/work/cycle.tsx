import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Cycle as CycleRecord, checked } from '#core/course/cycle/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { breaksPictured, pictured } from '#web/both/cycle/drawn.ts';
import { TriedFields, useTryBreak } from '#web/both/cycle/tried.tsx';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Cycle } from '#web/pictures/cycle/cycle.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { MyCycleDraw } from './draw-cycle.tsx';

const results = answersOf(checked, 'result');

/** Telling that breaking the cycle was tried, and what happened. */
function Tried({ cycle }: { cycle: CycleRecord }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const tried = useTryBreak(course.id, cycle);
  const { form } = tried;
  return (
    <form noValidate aria-label={t('client.cycle.tried')} onSubmit={submits(() => form.submit())}>
      <Stack>
        <TriedFields {...tried} words="client.cycle" place="where there are several" />
        <FormFoot form={form} go={t('client.cycle.triedGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

type Checked = Omit<FormOf<'checkGuess'>, 'result'> & { result?: FormOf<'checkGuess'>['result'] };

/** Telling that I asked the other what they felt, and what they said. */
function Asked({ cycle, node, onSaid }: { cycle: string; node: string; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const start: Checked = { cycle, node, words: '' };
  const form = useActFormFrom(course.id, 'checkGuess', start, cycle, (typed) => typed);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form noValidate aria-label={t('client.cycle.asked')} onSubmit={submit}>
      <Stack>
        <RadioList
          label={t('client.cycle.theyFelt')}
          options={results.map((value) => ({ value, label: t(`client.cycle.result.${value}`) }))}
          value={form.form.result ?? null}
          onChange={(value) => form.change({ result: oneOf(results, value) })}
          error={form.wrong('result')}
        />
        <TextArea
          label={t('client.cycle.theySaid')}
          optional
          rows={2}
          value={form.form.words ?? ''}
          onChange={(words) => form.change({ words })}
        />
        <WhoReads says={t('client.work.fitReads', { who })} />
        <FormFoot form={form} go={t('client.cycle.triedGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

function OneCycle({ cycle }: { cycle: CycleRecord }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, may } = useMyCourse();
  const drawn = cycle.versions.at(-1);
  if (!drawn) return null;
  const name = (id: string) => nameOf(course, id);
  const guess = drawn.nodes.find(({ key, certainty }) => key === 'otherFeels' && certainty === 'guess');
  return (
    <Stack>
      <Cycle
        nodes={pictured(drawn.nodes, name)}
        breaks={breaksPictured(drawn, (kind) => t(`formulation.cycle.kinds.${kind}`))}
        virtuous={drawn.virtuous && pictured(drawn.virtuous.nodes, name)}
        title={drawn.title || t('client.cycle.title')}
        level={2}
      />
      {cycle.checks.length > 0 && (
        <ul className={classes(shapes.plainList, css.lines)}>
          {cycle.checks.map(({ on, result, words }) => (
            <li key={`${on}-${words}`}>
              {t('client.cycle.askedOn', { on: day(on), result: t(`client.cycle.result.${result}`) })}{' '}
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {cycle.tried.length > 0 && (
        <ul className={classes(shapes.plainList, css.lines)}>
          {cycle.tried.map(({ on, words }) => (
            <li key={`${on}-${words}`}>
              {t('client.cycle.triedOn', { on: day(on) })}: <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {guess && may('checkGuess') && (
        <ShutsOnceDone title={t('client.cycle.asked')} level={3} there="once opened">
          {(done) => <Asked cycle={cycle.id} node={guess.id} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {may('tryBreak') && drawn.breakPoints.length > 0 && (
        <Disclosure title={t('client.cycle.tried')} level={3}>
          <Tried cycle={cycle} />
        </Disclosure>
      )}
      {may('drawCycle') && (
        <Disclosure title={t('client.cycle.again')} level={3}>
          <MyCycleDraw cycle={cycle} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** How one thing leads to another, as we drew it; once a way out was tried, how it can turn the other way. */
export function MyCycles() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { cycles } = course.cycle;
  if (cycles.length > 0) return cycles.map((cycle) => <OneCycle key={cycle.id} cycle={cycle} />);
  if (!may('drawCycle')) return null;
  return (
    <Disclosure title={t('client.cycle.mine')} level={2}>
      <MyCycleDraw cycle={undefined} />
    </Disclosure>
  );
}
