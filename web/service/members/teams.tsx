import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { Member } from '#core/api-answers/accounts.ts';
import type { Team, Teams } from '#core/teams.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Belonging } from './belonging.tsx';
import { teamsKey, useTeams } from './list.ts';

/** The teams of the service and who is in which; an administrator names them. */
export function TeamsPart({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = useTeams();
  if (!data || (!mayChange && data.teams.length === 0)) return null;
  return (
    <FoldedPart id="teams" title={t('service.members.teams.title')} says={t('service.members.teams.hold')}>
      <p className={css.soft}>{t('service.members.teams.says')}</p>
      <Stack gap="section">
        {mayChange && <TeamNames now={data} />}
        {data.teams.length > 0 && <Belonging teams={data} members={members} mayChange={mayChange} />}
      </Stack>
    </FoldedPart>
  );
}

function TeamNames({ now: { teams: named } }: { now: Teams }) {
  const { t } = useTranslation();
  const call = useSaveWhole<{ teams: readonly Team[] }>('teams', teamsKey);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<{ teams: readonly Team[] }>>({
    place: 'teams',
    start: { teams: named, before: { teams: named } },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const { teams } = form;
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        {teams.map((team, nth) => (
          <div key={team.id} className={css.named}>
            <TextField
              label={t('service.members.teams.name')}
              value={team.name}
              onChange={(name) =>
                change({ teams: teams.map((one, at) => (at === nth ? { ...one, name } : one)) })
              }
              error={rest.wrongIn(`teams.${nth}.name`)}
            />
            <Button
              kind="quiet"
              size="small"
              aria-label={t('service.members.teams.takeOutOf', { name: team.name })}
              onPress={() => change({ teams: teams.filter((_, at) => at !== nth) })}
            >
              {t('service.members.teams.takeOut')}
            </Button>
          </div>
        ))}
        <div>
          <Button onPress={() => change({ teams: [...teams, { id: newId(), name: '' }] })}>
            {t('service.members.teams.add')}
          </Button>
        </div>
        <FormFoot
          form={rest}
          go={t('service.members.teams.keep')}
          onUndo={rest.isTyped ? reset : undefined}
        />
      </Stack>
    </form>
  );
}
