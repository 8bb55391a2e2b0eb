import type { Words } from '#web/app/catalogue.ts';
import { offered } from './offered-languages.ts';
import { type Spoken, speaking } from './speaking.ts';

const others = import.meta.glob<{ default: Words }>([
  '../../messages/*/**/*.ts',
  '!../../messages/en/**',
  '!../../messages/*/without-app/**',
  '!../../messages/*/offered.ts',
]);

type Begun = Omit<Parameters<typeof speaking>[0], 'offered' | 'others'>;

/** Speaks the languages that have a folder beside English. */
export const speakAnother = (begun: Begun): Spoken => speaking({ ...begun, others, offered });
