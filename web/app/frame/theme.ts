export const themes = ['machine', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'kith/theme';

/** The light this person chose on this machine; the machine's own unless they did. */
export function themeChosen(): Theme {
  const stored = localStorage.getItem(storageKey);
  return themes.find((one) => one === stored) ?? 'machine';
}

function applyTheme(theme: Theme): void {
  if (theme === 'machine') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'machine') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, theme);
  applyTheme(theme);
}

applyTheme(themeChosen());
