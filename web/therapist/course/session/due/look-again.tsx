import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookAgain as Asked, LookAgainAt } from '#core/guide/prompt.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { ReviewDuty } from '#web/therapist/course/opening/eased-duties.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** 2.6: something new was weighed, and the focus stays, with the reason on record. */
function KeepFocus({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { form, change, ...rest } = useActForm(
    view.course.id,
    'keepFocus',
    { session: n, why: '' },
    String(n),
  );
  return (
    <Disclosure title={t('session.again.keepFocus')} level={3}>
      <QuickForm {...rest} go={t('session.again.keep')}>
        <TextArea
          label={t('session.again.why')}
          rows={2}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
      </QuickForm>
    </Disclosure>
  );
}

/** M-10: the eased duty itself, where the prompt is about one. */
function DutyAgain({ session: { view, n, may }, duty: key }: { session: SessionView; duty: string }) {
  const { t } = useTranslation();
  const duty = view.course.sickRole.given?.eased.find(({ id }) => key === `sick-role:${id}`);
  if (!duty || !may('reviewEasedDuty')) return null;
  return (
    <Disclosure title={t('opening.sickRole.lookAgain', { duty: duty.obligation })} level={3}>
      <ReviewDuty duty={duty} session={n} />
    </Disclosure>
  );
}

/** The room in which it is looked at; the formulation for all that is not named here. */
const roomOf: Partial<Record<LookAgainAt, ComponentProps<typeof RoomLink>['to']>> = {
  dispute: 'work/dispute',
  safety: 'safety',
  work: 'work',
  ending: 'ending',
  measures: 'measures',
  sheets: 'sheets',
  beside: 'beside',
  trackers: 'trackers',
  people: 'people',
  opening: 'opening',
};

function ThereLink({ at, part }: Pick<Asked, 'at' | 'part'>) {
  const { t } = useTranslation();
  return (
    <RoomLink to={roomOf[at] ?? 'formulation'} hash={part}>
      {t(`session.again.to.${at}`)}
    </RoomLink>
  );
}

/** What asks to be looked at again in this session, with its reason and the way there. */
export function AgainItem({ session, again }: { session: SessionView; again: Asked }) {
  const { rule } = useDaysInWords();
  const { key, title, because, actions, severity, at, part } = again;
  return (
    <>
      <p>{severity === 'info' ? <strong>{title}</strong> : <Badge tone="warn">{title}</Badge>}</p>
      <p dir="auto">{rule(because)}</p>
      {actions.length > 0 && <p className={shapes.fine}>{actions.map((one) => `${one}.`).join(' ')}</p>}
      <DutyAgain session={session} duty={key} />
      {at === 'focus' && session.may('keepFocus') && <KeepFocus session={session} />}
      {!key.startsWith('sick-role') && (
        <p>
          <ThereLink at={at} part={part} />
        </p>
      )}
    </>
  );
}
