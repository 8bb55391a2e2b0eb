import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import type { Role } from '#core/roles.ts';
import { usePairs } from '#web/app/colleagues.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { WithNames } from '#web/ui/words/with-names.tsx';
import { usePairing, useParting } from './list.ts';

/** Who supervises whom; an administrator pairs and parts them. */
export function Pairs({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = usePairs();
  const [form, setForm] = useState({ supervisor: '', therapist: '' });
  const pairing = usePairing();
  const parting = useParting();
  const withRole = (...roles: readonly Role[]) =>
    members
      .filter((one) => one.state === 'active' && one.roles.some((held) => roles.includes(held)))
      .map((one) => ({ value: one.person, label: one.name }));
  const submit = submits(() =>
    pairing.mutate(form, { onSuccess: () => setForm({ supervisor: '', therapist: '' }) }),
  );
  const pairs = (data?.pairs ?? []).toSorted(
    (one, other) =>
      one.supervisor.name.localeCompare(other.supervisor.name) ||
      one.therapist.name.localeCompare(other.therapist.name),
  );
  return (
    <Part title={t('service.members.pairs')}>
      <p className={css.soft}>{t('service.members.pairsSay')}</p>
      {data && pairs.length === 0 && <p>{t('service.members.noPairs')}</p>}
      <ul className={css.lines}>
        {pairs.map((pair) => (
          <li key={`${pair.supervisor.person}/${pair.therapist.person}`} className={css.pair}>
            <span>
              <WithNames
                says={(marks) => t('service.members.supervises', marks)}
                names={{ supervisor: pair.supervisor.name, therapist: pair.therapist.name }}
              />
            </span>
            {mayChange && (
              <Button
                kind="quiet"
                size="small"
                onPress={() => parting.mutate(pair)}
                aria-label={t('service.members.partThese', {
                  supervisor: pair.supervisor.name,
                  therapist: pair.therapist.name,
                })}
              >
                {t('service.members.part')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refused sentence={formSentence(parting.error, t('entry.noLine'))} />
      {mayChange && (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Columns>
              <Select
                label={t('service.members.role.supervisor')}
                options={withRole('supervisor')}
                value={form.supervisor}
                onChange={(supervisor) => setForm({ ...form, supervisor })}
                error={fieldSentence(pairing.error, 'supervisor')}
              />
              <Select
                label={t('service.members.supervised')}
                options={withRole('therapist', 'facilitator')}
                value={form.therapist}
                onChange={(therapist) => setForm({ ...form, therapist })}
                error={fieldSentence(pairing.error, 'therapist')}
              />
            </Columns>
            <Refused sentence={formSentence(pairing.error, t('entry.noLine'))} />
            <div>
              <Button
                type="submit"
                isPending={pairing.isPending}
                isDisabled={form.supervisor === '' || form.therapist === ''}
              >
                {t('service.members.pair')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Part>
  );
}
