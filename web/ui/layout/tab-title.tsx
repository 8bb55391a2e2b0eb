/** The title of the browser's tab. A client's pages never put their subject in it. */
export function TitleOf({ words }: { words: string }) {
  return <title>{`${words} · Kith`}</title>;
}
