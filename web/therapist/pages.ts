export { Caseload } from '#web/therapist/caseload/caseload.tsx';
export { Today } from '#web/therapist/today/today.tsx';
export { NewCourse } from './new-course.tsx';
