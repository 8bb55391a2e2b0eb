/** What the addresses say by which a service names its teams. */
export const doorsOfTeams = {
  en: {
    'GET /api/teams': {
      says: 'The teams of the service and who belongs where from which day, for administrators and managers.',
    },
    'PUT /api/teams': {
      says: 'Names the teams, by an administrator; a team that figures count by stays.',
      also: [409 as const],
    },
    'POST /api/teams/people/:person': {
      says: 'Puts somebody into a team from a day on, by an administrator: to one at most on any day.',
      also: [404 as const],
    },
  },
};
