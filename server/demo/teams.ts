import type { Teams } from '#core/teams.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { writeSetting } from '#server/service/stored-settings.ts';

/** Two teams of the demo clinic, with who was in which; Tom went from one to the other. */
export async function enterTeams(
  installation: Installation,
  { former, ana, tom }: { former: readonly string[]; ana: string; tom: string },
  dayIn: (days: number) => string,
): Promise<void> {
  const [quay, hill] = [
    { id: 'team-quay', name: 'Quay team' },
    { id: 'team-hill', name: 'Hill team' },
  ];
  const [begun, lately] = [dayIn(-2000), dayIn(-120)];
  const [ines = '', jonah = '', priya = ''] = former;
  const teams: Teams = {
    teams: [quay, hill],
    belong: [
      ...[ines, jonah, ana, tom].map((person) => ({ person, team: quay.id, from: begun })),
      { person: priya, team: hill.id, from: begun },
      { person: tom, team: hill.id, from: lately },
    ],
  };
  await inSharedCommit(installation, (to) => writeSetting(installation, to, 'teams', JSON.stringify(teams)));
}
