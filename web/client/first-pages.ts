// What a client meets first, and help: it comes before all other pages, which are brought behind it.
export { ClientFrame } from '#web/client/frame/frame.tsx';
export { HelpNow } from '#web/client/help/help.tsx';
export { Home } from '#web/client/home/home.tsx';
export { MyCourse } from './my-course.tsx';
