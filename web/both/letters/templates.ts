import { useQuery } from '@tanstack/react-query';
import type { LetterTemplates } from '#core/api-answers/post.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const templatesKey = ['letter-templates'];

/** The letters to others that the service worded itself. */
export const useLetterTemplates = () =>
  useQuery<LetterTemplates, RefusedError>({
    queryKey: templatesKey,
    queryFn: () => see('letter-templates'),
  });
