/** What is said of a protocol’s file where something in it is wrong, by language. */
export const words = {
  en: {
    year: 'Give a year such as 2026, or a month such as 2026-11.',
    whomFor: 'Say whom it is for.',
    told: 'Say what the client is told.',
    strategyId: 'Give an id such as GR-1.',
    areaId: 'Give an id such as grief.',
    evidence:
      'Give the name of what shows it, or one of { "agreed": … }, { "sheet": … }, { "tracker": …, "days": …, "within": … }, { "targets": … }, { "meeting": … }, { "measure": … }, { "beside": … }, { "all": […] }, { "any": […] }.',
    beyond: (session: number, longest: number) =>
      `No course of this form has a session ${session}: the longest has ${longest}.`,
    due: 'Give one of { "session": 4 }, { "exactly": 4 }, { "startOf": "middle" } or { "sessionsLeft": 4 }.',
    shared: 'Give one of the things that can be shared, or a sheet such as sheet:school-plan.',
    role: 'Give a role such as guardian or prescriber.',
    meetingId: 'Give an id such as parents.',
    id: 'Give an id of small letters, digits and hyphens.',
    fieldId: 'Give an id such as selfRep: letters and digits.',
    sheetId: 'Give an id such as ipaf.',
    hand: 'Give another id: by this name a chart says who wrote something.',
    whoWrites: 'Say who writes this sheet.',
    asksSomething: 'A sheet asks for something.',
    groupRules: 'A form given to a group says how the group is made up, and no other form does.',
    groupMembers: 'Give the least, what is usual and the most members, each no smaller than the one before.',
    groupJoins:
      'Give a meeting up to which newcomers join with a reason that is no earlier than the one for joining freely.',
  },
};
