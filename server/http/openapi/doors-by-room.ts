import { doorsOfCalendar } from './doors-of-calendar.ts';
import { doorsOfHands } from './doors-of-hands.ts';
import { doorsOfKith } from './doors-of-kith.ts';
import { doorsOfLetters } from './doors-of-letters.ts';
import { doorsOfMovingIn } from './doors-of-moving-in.ts';
import { doorsOfReferrals } from './doors-of-referrals.ts';
import { doorsOfReminders } from './doors-of-reminders.ts';
import { doorsOfReports } from './doors-of-reports.ts';
import { doorsOfSafetyDirectory } from './doors-of-safety-directory.ts';
import { doorsOfTeams } from './doors-of-teams.ts';

/** What the addresses say that are described room by room. */
export const doorsByRoom = {
  en: {
    ...doorsOfCalendar.en,
    ...doorsOfHands.en,
    ...doorsOfKith.en,
    ...doorsOfLetters.en,
    ...doorsOfReminders.en,
    ...doorsOfReports.en,
    ...doorsOfMovingIn.en,
    ...doorsOfSafetyDirectory.en,
    ...doorsOfReferrals.en,
    ...doorsOfTeams.en,
  },
} as const;
