export { Account } from './account.tsx';
export { Emergency } from './emergency.tsx';
export { Figures } from './figures.tsx';
export { Members } from './members.tsx';
export { Outbox } from './outbox.tsx';
export { SettingsPage } from './settings.tsx';
export { Supervision } from './supervision.tsx';
