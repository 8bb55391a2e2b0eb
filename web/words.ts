import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./messages/en/*.ts', { eager: true });
const english = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);

/** The message catalogue: one file an area, under the area's name. */
export const words = i18next.use(initReactI18next);

void words.init({
  lng: navigator.language.startsWith('en') ? navigator.language : 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
  returnNull: false,
});
