export { Account } from '#web/service/account/account.tsx';
export { Audit } from '#web/service/audit/audit.tsx';
export { Emergency } from '#web/service/emergency/emergency.tsx';
export { Figures } from '#web/service/figures/figures.tsx';
export { Members } from '#web/service/members/members.tsx';
export { Outbox } from '#web/service/outbox/outbox.tsx';
export { SettingsPage } from '#web/service/settings/settings.tsx';
export { Supervision } from '#web/service/supervision/supervision.tsx';
