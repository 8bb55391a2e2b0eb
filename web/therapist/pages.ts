export { Caseload } from './caseload.tsx';
export { NewCourse } from './new-course.tsx';
export { Today } from './today.tsx';
