export const themes = ['machine', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const shelf = 'kith/theme';

/** The light this person chose on this machine; the machine's own unless they did. */
export function themeChosen(): Theme {
  const kept = localStorage.getItem(shelf);
  return themes.find((one) => one === kept) ?? 'machine';
}

function wear(theme: Theme): void {
  if (theme === 'machine') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'machine') localStorage.removeItem(shelf);
  else localStorage.setItem(shelf, theme);
  wear(theme);
}

wear(themeChosen());
