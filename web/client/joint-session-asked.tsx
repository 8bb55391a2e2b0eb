import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { personOf } from '#core/course/inventory/entries.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Part, Row } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { saidDay } from '../when.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { WhoReads } from './who-reads.tsx';

/** One talk with somebody else in the room: mine to say yes or no to, now and later (RD-10, T-16). */
export function JointSessionAsked({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const { course, therapist, may } = useMyCourse();
  const consent = useAct(course.id, 'consentToJointSession');
  const callOff = useAct(course.id, 'callOffJointSession');
  const [why, setWhy] = useState('');
  const asked = dispute.jointSession;
  if (!asked) return null;
  const name = personOf(course.inventory, dispute.personId)?.fields.displayName ?? t('clientJoint.somebody');
  const title = t('clientJoint.title', { name });
  if (asked.calledOff) {
    return (
      <Part title={title}>
        <p>{t('clientJoint.calledOff')}</p>
      </Part>
    );
  }
  const { aim, plannedFor, agreedRules, ifItGoesBadly } = asked.plan.text;
  const mine = asked.consents.client;
  const decline = () =>
    callOff.mutate({ form: { disputeId: dispute.id, why: why.trim() || t('clientJoint.noReason') } });
  return (
    <Part title={title}>
      <p>{t('clientJoint.what')}</p>
      <p className={css.said} dir="auto">
        {aim}
      </p>
      {plannedFor && <p>{t('clientJoint.plannedFor', { on: saidDay(plannedFor, i18n.language) })}</p>}
      {agreedRules && <p dir="auto">{t('clientJoint.rules', { rules: agreedRules })}</p>}
      {ifItGoesBadly && <p dir="auto">{t('clientJoint.badly', { plan: ifItGoesBadly })}</p>}
      <p>{t('clientJoint.free')}</p>
      <WhoReads>{t('clientJoint.reads', { name, who: therapist || t('client.yourTherapist') })}</WhoReads>
      {mine && <p>{t('clientJoint.saidYes', { on: saidDay(mine.on, i18n.language) })}</p>}
      {may('callOffJointSession') && (
        <TextField label={t('clientJoint.why')} optional value={why} onChange={setWhy} />
      )}
      <Refused sentence={consent.error?.problem?.title ?? callOff.error?.problem?.title} />
      <Row>
        {may('callOffJointSession') && (
          <Button onPress={decline} isPending={callOff.isPending}>
            {t(mine ? 'clientJoint.noAfterAll' : 'clientJoint.no')}
          </Button>
        )}
        {!mine && may('consentToJointSession') && (
          <Button
            isPending={consent.isPending}
            onPress={() => consent.mutate({ form: { disputeId: dispute.id, whose: 'client' } })}
          >
            {t('clientJoint.yes')}
          </Button>
        )}
      </Row>
    </Part>
  );
}
