import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { type Step, stepsNow, type UrgencyInGroup } from '#core/group/answering/alarm-rule.ts';
import { whoAnswers } from '#core/group/answering/answering.ts';
import { telephoneIn } from '#core/help/telephone.ts';
import { filled } from '#core/words/filled.ts';
import { useServiceZone } from '#web/app/frame/signed-in.tsx';
import { useWrittenDown } from '#web/app/offline/what-became.ts';
import { useWaitsFor } from '#web/app/offline/why-it-waits.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { Mark, type MarkName } from '#web/group/pictures/mark.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { recordedInWords } from '#web/ui/words/when.ts';
import { howTold } from './how-told.ts';
import css from './meeting.module.css';

interface InDangerProps {
  view: GroupView;
  member: Pick<MemberSeen, 'name' | 'course'>;
  urgency: UrgencyInGroup;
  shown?: 'in full' | 'again';
}

const marks: Partial<Record<Step['id'], MarkName>> = {
  stay: 'stay',
  talk: 'stay',
  call: 'call',
  supervisor: 'call',
  means: 'means',
  send: 'otherwise',
  'no-line': 'otherwise',
  again: 'late',
  write: 'write',
  safety: 'write',
};

/** Those who answer, in the order in which they are asked; a number is one press away. */
export function Called({ view }: Pick<InDangerProps, 'view'>) {
  const { t } = useTranslation();
  const named = whoAnswers(view.group);
  const others = view.asked.filter(
    ({ person, name }) => !named.some((one) => one.person === person || one.name === name),
  );
  return (
    <>
      <ul className={css.called}>
        {named.map(({ name, reach }) => {
          const number = telephoneIn(reach);
          return (
            <li key={`${name} ${reach}`}>
              {number ? (
                <a href={`tel:${number.dialled}`} className={css.call}>
                  <Mark name="call" />
                  <span>
                    <bdi>{name}</bdi> <bdi className={css.number}>{reach}</bdi>
                  </span>
                </a>
              ) : (
                <span>
                  <bdi>{name}</bdi>: <bdi>{reach}</bdi>
                </span>
              )}
            </li>
          );
        })}
        {others.map(({ person, name, as }) => (
          <li key={person}>
            <bdi>{name}</bdi>, {t(`group.danger.as.${as}`)}
          </li>
        ))}
      </ul>
      {named.length === 0 && <p>{t('group.danger.nobodyNamed')}</p>}
    </>
  );
}

/** What is done, in the order of the rule. */
function Steps({ view, urgency }: Pick<InDangerProps, 'view' | 'urgency'>) {
  const named = view.group.answering.named;
  const [first] = named?.people ?? [];
  const values = { name: first?.name ?? '', reach: first?.reach ?? '', nearest: named?.nearest ?? '' };
  return (
    <ol className={css.steps}>
      {stepsNow(urgency, named).map(({ id, says }) => (
        <li key={id} className={css.step}>
          <Mark name={marks[id] ?? 'yes'} />
          <span>{filled(says.en, values)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The lines of the country, where it is for now. */
function Lines() {
  const { lines, note } = useHelp();
  return (
    <>
      <HelpNumbers lines={lines} />
      {note && <p className={css.note}>{note}</p>}
    </>
  );
}

/** Whether those who answer were told, as far as this phone knows; that nobody was stands by itself, with what to do. */
function HowItWasTold({ course }: { course: string }) {
  const { t, i18n } = useTranslation();
  const zone = useServiceZone();
  const waitsFor = useWaitsFor();
  const told = howTold(useWrittenDown(), course);
  if (told?.became === 'not told') return null;
  if (told?.became !== 'told' && told?.became !== 'seen to')
    return <p>{t(waitsFor === 'signIn' ? 'group.danger.sentSignedIn' : 'group.danger.sent')}</p>;
  const when = recordedInWords(told.at, zone, i18n.language);
  return <p>{t(told.became === 'told' ? 'group.danger.toldAt' : 'group.danger.seenTo', { when })}</p>;
}

/** What the facilitator does now; it stands on the phone, and needs no line. `again`: it was on the screen once in full. */
export function InDanger({ view, member: { name, course }, urgency, shown = 'in full' }: InDangerProps) {
  const { t } = useTranslation();
  const steps = <Steps view={view} urgency={urgency} />;
  return (
    <Notice
      kind={urgency === 'now' ? 'danger' : 'warn'}
      title={t(`group.danger.${urgency}`, { name })}
      spoken={shown === 'in full' ? 'now' : 'in turn'}
    >
      <Stack>
        <Called view={view} />
        {shown === 'in full' && steps}
        {shown === 'in full' && urgency === 'now' && <Lines />}
        {shown === 'again' && (
          <Disclosure title={t('group.danger.steps')} level={2}>
            {steps}
            {urgency === 'now' && <Lines />}
          </Disclosure>
        )}
        <HowItWasTold course={course} />
      </Stack>
    </Notice>
  );
}
