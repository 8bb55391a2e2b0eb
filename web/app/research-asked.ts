import { useInstallation } from './installation.ts';

/** What the service does research for, as a client is told before they are asked; empty where it does none. */
export const useResearchFor = (): string => useInstallation().data?.researchFor ?? '';

/** Whether clients are asked about research here. */
export const useResearchAsked = (): 'asked' | 'not_asked' => (useResearchFor() ? 'asked' : 'not_asked');
