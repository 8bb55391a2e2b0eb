/** The pages of a therapist outside any course, each in a piece of its own. */
export const listed = {
  Caseload: () => import('#web/therapist/caseload/caseload.tsx'),
  Diary: () => import('#web/therapist/diary/diary.tsx'),
  NewCourse: () => import('./new-course.tsx'),
  NewReferral: () => import('#web/therapist/referrals/new-referral.tsx'),
  ReferralPage: () => import('#web/therapist/referrals/referral.tsx'),
  ReferralRules: () => import('#web/therapist/referrals/rules.tsx'),
  Referrals: () => import('#web/therapist/referrals/referrals.tsx'),
  Today: () => import('#web/therapist/today/today.tsx'),
};
