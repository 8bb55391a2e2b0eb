import { useTranslation } from 'react-i18next';
import { callsOpen, toCall } from '#core/group/spot-checks/to-call.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Telephone } from '#web/ui/words/telephone.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { MakeCall } from './make-call.tsx';

function Draw({ agreed }: { agreed: number }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'drawSpotChecks',
    start: { many: 1 },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} go={t('group.calls.draw')} kind="plain">
      <NumberField
        label={t('group.calls.many')}
        minValue={1}
        maxValue={Math.min(12, agreed)}
        value={form.many}
        onChange={(many) => change({ many })}
        error={rest.wrong('many')}
      />
    </Form>
  );
}

/** The calls that are still to be made, with the number at which, and recording each. */
function ToMake() {
  const { t } = useTranslation();
  const { view, may } = useGroupHere();
  const { day } = useDaysInWords();
  const calls = toCall(view.group);
  if (calls.length === 0) return <p>{t('group.calls.noneToMake')}</p>;
  return (
    <ul className={css.list}>
      {calls.map(({ course, drawn, tries }) => {
        const member = view.members.find((one) => one.course === course);
        const name = member?.name || t('group.calls.member');
        const isStill = member?.checkCall === 'given';
        return (
          <li key={course} className={css.item}>
            <p className={css.reason}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              {isStill && member.phone && (
                <a href={`tel:${member.phone}`}>
                  <Telephone>{member.phone}</Telephone>
                </a>
              )}
              <span className={css.soft}>
                {[
                  t('group.calls.drawnOn', { on: day(drawn) }),
                  tries > 0 && t('group.calls.tries', { count: tries }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            {!isStill && <p>{t('group.calls.tookBack')}</p>}
            {isStill && !member.phone && <p>{t('group.calls.noPhone')}</p>}
            {may('makeSpotCheck') && isStill && (
              <ShutsOnceDone title={t('group.calls.callOf', { name })} level={4}>
                {(done) => <MakeCall course={course} onDone={done} />}
              </ShutsOnceDone>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The calls that were made, and what was confirmed. */
function Made() {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const { day } = useDaysInWords();
  const { made } = view.group.spotChecks;
  if (made.length === 0) return <p>{t('group.calls.noneMade')}</p>;
  type Call = (typeof made)[number];
  const said = ({ confirmed }: Call, which: 'yes' | 'no') => (
    <ul className={css.plain}>
      {confirmed.flatMap(({ what, answer }) =>
        answer === which ? [<li key={what}>{t(`group.calls.ask.${what}`)}</li>] : [],
      )}
    </ul>
  );
  const isNotSo = made.some(({ confirmed }) => confirmed.some(({ answer }) => answer === 'no'));
  return (
    <DataTable
      caption={t('group.calls.made')}
      rows={made.toReversed()}
      rowKey={(one) => `${one.course} ${one.on} ${one.reached} ${one.words}`}
      columns={[
        {
          key: 'who',
          title: t('group.calls.who'),
          cell: ({ course }) => (
            <bdi>{view.members.find((one) => one.course === course)?.name || t('group.calls.member')}</bdi>
          ),
        },
        { key: 'on', title: t('group.calls.on'), cell: ({ on }) => day(on) },
        {
          key: 'reached',
          title: t('group.calls.reached'),
          cell: ({ reached }) => t(`group.calls.reachedHow.${reached}`),
        },
        { key: 'yes', title: t('group.calls.confirmed'), cell: (one) => said(one, 'yes') },
        ...(isNotSo
          ? [{ key: 'no', title: t('group.calls.not'), cell: (one: Call) => said(one, 'no') }]
          : []),
        { key: 'words', title: t('group.calls.words'), cell: ({ words }) => <bdi>{words}</bdi> },
      ]}
    />
  );
}

/** Calls about how the group is led, to members who agreed, drawn by lot: the supervisor’s alone. */
export function Calls() {
  const { t } = useTranslation();
  const { view, may } = useGroupHere();
  const { day } = useDaysInWords();
  const listed = useListed();
  const agreed = view.members.filter(({ checkCall, keptBack }) => checkCall === 'given' && !keptBack);
  const { drawn } = view.group.spotChecks;
  const nameOf = (course: string) =>
    view.members.find((one) => one.course === course)?.name || t('group.calls.member');
  const mayDraw = may('drawSpotChecks') && agreed.length > 0;
  const isOpen =
    callsOpen(
      view.group,
      agreed.map(({ course }) => course),
    ).length > 0;
  return (
    <Part title={t('group.calls.title')} id="calls">
      <p>{t('group.calls.lead')}</p>
      <p>
        {t('group.calls.agreed', { count: agreed.length, names: listed(agreed.map(({ name }) => name)) })}
      </p>
      {mayDraw && isOpen && <p>{t('group.calls.drawLater')}</p>}
      {mayDraw && !isOpen && <Draw agreed={agreed.length} />}
      <Stack>
        <h3>{t('group.calls.toMake')}</h3>
        <ToMake />
        <Made />
        {drawn.length > 0 && (
          <Disclosure title={t('group.calls.lots')} level={3}>
            <ul className={css.plain}>
              {drawn.map((lot) => (
                <li key={`${lot.on} ${String(lot.seed)}`}>
                  {t('group.calls.lot', {
                    on: day(lot.on),
                    names: listed(lot.drawn.map(nameOf)),
                    drawn: lot.drawn.length,
                    among: lot.among.length,
                    seed: lot.seed,
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Part>
  );
}
