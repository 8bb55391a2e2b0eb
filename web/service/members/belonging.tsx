import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import { belongingOf, type Teams } from '#core/teams.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { DateZone, todayIn } from '#web/ui/fields/date-order.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { longDay } from '#web/ui/words/when.ts';
import { useBelonging } from './list.ts';

interface BelongingProps {
  teams: Teams;
  members: readonly Member[];
  mayChange: boolean;
}

/** Who is in which team from which day, the newest first of each; an administrator puts somebody into another. */
export function Belonging({ teams, members, mayChange }: BelongingProps) {
  const { t, i18n } = useTranslation();
  const words = (key: string) => t(`service.members.teams.${key}`);
  const called = (team: string) =>
    team === '' ? words('none') : (teams.teams.find(({ id }) => id === team)?.name ?? words('gone'));
  const nameOf = (person: string) => members.find((one) => one.person === person)?.name ?? '';
  const rows = [...belongingOf(teams.belong).values()]
    .toSorted(([one], [other]) => nameOf(one?.person ?? '').localeCompare(nameOf(other?.person ?? '')))
    .flat();
  return (
    <Stack>
      <DataTable
        caption={words('who')}
        narrow="stays"
        rows={rows}
        rowKey={({ person, from }) => `${person}/${from}`}
        empty={<p>{words('nobody')}</p>}
        columns={[
          { key: 'person', title: words('person'), cell: ({ person }) => nameOf(person) },
          { key: 'team', title: words('team'), cell: ({ team }) => called(team) },
          { key: 'from', title: words('since'), cell: ({ from }) => longDay(from, i18n.language) },
        ]}
      />
      {mayChange && <PutThere teams={teams} members={members} />}
    </Stack>
  );
}

function PutThere({ teams, members }: Omit<BelongingProps, 'mayChange'>) {
  const { t } = useTranslation();
  const words = (key: string) => t(`service.members.teams.${key}`);
  const today = todayIn(use(DateZone));
  const start = { person: '', team: '', from: today };
  const [form, setForm] = useState(start);
  const put = useBelonging();
  return (
    <form onSubmit={submits(() => put.mutate(form, { onSuccess: () => setForm(start) }))} noValidate>
      <Stack>
        <Columns>
          <Select
            label={words('person')}
            options={members
              .filter(({ state }) => state === 'active')
              .map(({ person, name }) => ({ value: person, label: name }))}
            value={form.person}
            onChange={(person) => setForm({ ...form, person })}
          />
          <Select
            label={words('team')}
            options={[
              { value: '', label: words('none') },
              ...teams.teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={form.team}
            onChange={(team) => setForm({ ...form, team })}
            error={fieldSentence(put.error, 'team')}
          />
          <DateField
            label={words('since')}
            asks="a whole day"
            value={form.from}
            onChange={(from) => setForm({ ...form, from })}
            error={fieldSentence(put.error, 'from')}
          />
        </Columns>
        <Refused sentence={formSentence(put.error, t('entry.noLine'))} />
        <div>
          <Button type="submit" isPending={put.isPending} isDisabled={form.person === ''}>
            {words('put')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
