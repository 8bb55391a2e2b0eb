// What a client meets first: it comes before all other pages, which are brought behind it.
export { ClientFrame } from '#web/client/frame/frame.tsx';
export { Home } from '#web/client/home/home.tsx';
