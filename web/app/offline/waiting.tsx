import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { withDaysInWords } from '#web/ui/words/when.ts';
import { useHowKept } from './how-kept.ts';
import { useSaidHere } from './said-here.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { dropUnsent, listenUnsent, unsentActs } from './unsent.ts';
import css from './waiting.module.css';
import { useWrittenDown } from './what-became.ts';
import { useWaitsFor } from './why-it-waits.ts';
import { seenTo } from './written-down.ts';

/** Says what is kept on this machine until the line is back, and what was refused after a wait. */
export function Waiting() {
  const { t, i18n } = useTranslation();
  const kept = useHowKept();
  const acts = useSyncExternalStore(listenUnsent, unsentActs, unsentActs);
  const waitsFor = useWaitsFor();
  const actions = waitsFor === 'signIn' && <SignInAgain />;
  const refused = acts.filter((act) => act.refused);
  const waiting = acts.length - refused.length;
  return (
    <div aria-live="polite" className={css.waiting}>
      <NobodyTold />
      {kept !== 'kept' && <Notice kind="warn">{t(`frame.notKept.${kept}`)}</Notice>}
      {waiting > 0 && kept === 'kept' && (
        <Notice title={t('frame.waiting', { count: waiting })} actions={actions}>
          {t(`frame.waitingFor.${waitsFor}`)}
        </Notice>
      )}
      {waiting > 0 && kept !== 'kept' && (
        <Notice title={t('frame.waitingOnPage', { count: waiting })} actions={actions}>
          {t(`frame.waitingOnPageFor.${waitsFor}`)}
        </Notice>
      )}
      {refused.map((act) => (
        <Notice
          key={act.id}
          kind="warn"
          title={t('frame.refusedLater')}
          actions={act.mend ? <Mend at={act.mend} /> : <LetGo id={act.id} />}
        >
          <p>{withDaysInWords(act.refused ?? '', i18n.language)}</p>
          {!act.mend && <WhatWasTyped form={act.form} />}
        </Notice>
      ))}
    </div>
  );
}

/** That nobody was told of danger is said on every page; those of their group say it themselves, and whom to call. IPT protocol reference, 9.3 step 1. */
function NobodyTold() {
  const { t } = useTranslation();
  const saidHere = useSaidHere();
  const notTold = useWrittenDown().filter(
    ({ became, course }) => became === 'not told' && !saidHere.includes(course),
  );
  const ofEach = new Map(notTold.map((one) => [one.course, one.whose ?? '']));
  return [...ofEach].map(([course, name]) => (
    <Notice
      key={course}
      kind="danger"
      spoken="now"
      title={t('frame.nobodyTold.title', { name })}
      actions={
        <Button size="small" onPress={() => seenTo(course)}>
          {t('frame.nobodyTold.toldMyself')}
        </Button>
      }
    >
      {t('frame.nobodyTold.says')}
    </Notice>
  ));
}

/** The way to where it is mended: what waits behind it goes out once it is. */
function Mend({ at }: { at: string }) {
  const { t } = useTranslation();
  return (
    <Link to={at as '/'} className={standingLinkClass}>
      {t('frame.mend')}
    </Link>
  );
}

function LetGo({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Button size="small" onPress={() => dropUnsent(id)}>
      {t('frame.letGo')}
    </Button>
  );
}

function WhatWasTyped({ form }: { form: unknown }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('frame.whatWasTyped')}</p>
      <ul>
        {wordsIn(form).map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What somebody typed in a form, without the names of its fields and the ids of things. */
function wordsIn(form: unknown): string[] {
  if (typeof form === 'string') return /^[0-9a-f-]{36}/.test(form) || form === '' ? [] : [form];
  if (typeof form === 'number') return [String(form)];
  if (typeof form !== 'object' || form === null) return [];
  return [...new Set(Object.values(form).flatMap(wordsIn))];
}
