// What comes behind Home of a client: the course itself with the rules, what surrounds every page about it, and help.
export { FeedbackAsked } from '#web/client/ending/feedback-asked.tsx';
export { GroupPlace } from '#web/client/group/place.tsx';
export { HelpNow } from '#web/client/help/help.tsx';
export { AskedAtHome } from '#web/client/help/who-is-asked.tsx';
export { bringWordsOfHome, hasWordsOfHome, homeIn } from '#web/client/home/home-in.ts';
export { HomeKept } from '#web/client/home/kept.tsx';
export { CourseHere, MyCourse } from './my-course.tsx';
