/** The pages of a therapist outside any course, each in a piece of its own. */
export const listed = {
  Caseload: () => import('#web/therapist/caseload/caseload.tsx'),
  Diary: () => import('#web/therapist/diary/diary.tsx'),
  NewCourse: () => import('./new-course.tsx'),
  Today: () => import('#web/therapist/today/today.tsx'),
};
