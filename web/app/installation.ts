import { useQuery } from '@tanstack/react-query';
import type { Here } from '#core/answers/service.ts';
import { see } from './api.ts';

export const installationKey = ['here'];

export function useInstallation() {
  return useQuery<Here>({ queryKey: installationKey, queryFn: () => see('here') });
}
