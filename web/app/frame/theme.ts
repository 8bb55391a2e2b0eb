import { storedText } from '#web/app/offline/stored.ts';

export const themes = ['machine', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const chosen = storedText('theme');

/** The light this person chose on this machine; the machine's own unless they did. */
export function themeChosen(): Theme {
  const theme = chosen.read();
  return themes.find((one) => one === theme) ?? 'machine';
}

function applyTheme(theme: Theme): void {
  if (theme === 'machine') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'machine') chosen.forget();
  else chosen.write(theme);
  applyTheme(theme);
}

applyTheme(themeChosen());
