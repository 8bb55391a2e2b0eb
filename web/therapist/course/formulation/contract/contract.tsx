import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { AgreeContract } from './agree.tsx';
import { FrozenSettings } from './frozen.tsx';
import { Terms } from './terms.tsx';

/** What client and therapist agreed to, acknowledged, and how it was before. */
export function ContractPart() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const now = contractNow(course);
  const before = course.contract.versions.slice(0, -1).toReversed();
  return (
    <Stack>
      {now ? (
        <>
          <Terms terms={now} />
          <p className={css.meta}>
            {t('formulation.contract.standing', { version: now.version, on: day(now.on) })}{' '}
            {now.acknowledged
              ? t(`formulation.contract.acknowledged.${now.acknowledged.as}`, {
                  on: day(now.acknowledged.on),
                })
              : t('formulation.contract.notAcknowledged')}
          </p>
          {now.settings && (
            <Disclosure title={t('formulation.settings.frozen')}>
              <FrozenSettings />
            </Disclosure>
          )}
        </>
      ) : (
        <Empty title={t('formulation.contract.none')}>{t('formulation.contract.noneLead')}</Empty>
      )}
      <Row align="top">
        {now && !now.acknowledged && (
          <ActButton
            act="acknowledgeContract"
            form={{ version: now.version }}
            words={t('formulation.contract.acknowledge')}
          />
        )}
        <FormOnDemand
          act="agreeContract"
          words={t(now ? 'formulation.contract.again' : 'formulation.contract.agree')}
          kind={now ? 'quiet' : 'plain'}
        >
          {(close) => <AgreeContract close={close} />}
        </FormOnDemand>
      </Row>
      {before.length > 0 && (
        <Disclosure title={t('formulation.contract.before')}>
          {before.map((terms) => (
            <div key={terms.version} className={css.item}>
              <p className={css.meta}>
                {t('formulation.contract.standing', { version: terms.version, on: day(terms.on) })}
              </p>
              <Terms terms={terms} />
            </div>
          ))}
        </Disclosure>
      )}
    </Stack>
  );
}
