import { useEffect } from 'react';

/** Rules for paper while this page is shown: a sheet of its own, since the page’s policy lets in no style that is written into it. */
export function useRulesForPaper(rules: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
}
