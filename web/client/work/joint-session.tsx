import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { useAct } from '#web/app/course.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

/** One talk with somebody else in the room: mine to say yes or no to, now and later (RD-10, T-16). */
export function JointSessionAsked({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const { course, who, may } = useMyCourse();
  const consent = useAct(course.id, 'consentToJointSession');
  const callOff = useAct(course.id, 'callOffJointSession');
  const [why, setWhy] = useState('');
  const asked = dispute.jointSession;
  if (!asked) return null;
  const name = nameOf(course, dispute.personId) || t('client.jointSession.somebody');
  const title = t('client.jointSession.title', { name });
  if (asked.calledOff) {
    return (
      <Part title={title}>
        <p>{t('client.jointSession.calledOff')}</p>
      </Part>
    );
  }
  const { aim, plannedFor, where, mayTell, notTold, agreedRules, ifItGoesBadly } = asked.plan.text;
  const mine = asked.consents.client;
  const decline = () =>
    callOff.mutate({ form: { disputeId: dispute.id, why: why.trim() || t('client.jointSession.noReason') } });
  return (
    <Part title={title} id="together">
      <p>{t('client.jointSession.what')}</p>
      <p className={css.said} dir="auto">
        {aim}
      </p>
      {plannedFor && (
        <p>{t('client.jointSession.plannedFor', { on: dayInWords(plannedFor, i18n.language) })}</p>
      )}
      {where && <p dir="auto">{t('client.jointSession.where', { where })}</p>}
      <p dir="auto">
        {mayTell
          ? t('client.jointSession.mayTell', { what: mayTell })
          : t('client.jointSession.mayTellUnsaid')}
      </p>
      {notTold && <p dir="auto">{t('client.jointSession.notTold', { what: notTold })}</p>}
      {agreedRules && <p dir="auto">{t('client.jointSession.rules', { rules: agreedRules })}</p>}
      {ifItGoesBadly && <p dir="auto">{t('client.jointSession.badly', { plan: ifItGoesBadly })}</p>}
      <p>{t('client.jointSession.free')}</p>
      <WhoReads
        says={t('client.jointSession.reads', { name, who })}
        by={['consentToJointSession', 'callOffJointSession']}
      />
      {mine && <p>{t('client.jointSession.saidYes', { on: dayInWords(mine.on, i18n.language) })}</p>}
      {may('callOffJointSession') && (
        <TextField label={t('client.jointSession.why')} optional value={why} onChange={setWhy} />
      )}
      <Refused sentence={consent.error?.problem?.title ?? callOff.error?.problem?.title} />
      <Row>
        {may('callOffJointSession') && (
          <Button onPress={decline} isPending={callOff.isPending}>
            {t(mine ? 'client.jointSession.noAfterAll' : 'client.jointSession.no')}
          </Button>
        )}
        {!mine && may('consentToJointSession') && (
          <Button
            isPending={consent.isPending}
            onPress={() =>
              consent.mutate({
                form: { disputeId: dispute.id, whose: 'client', version: asked.plan.version },
              })
            }
          >
            {t('client.jointSession.yes')}
          </Button>
        )}
      </Row>
    </Part>
  );
}
