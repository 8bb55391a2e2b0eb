/** Acts of this page that are on their way, or were answered lately: their news tells it nothing new. */
const own = new Map<string, 'nothing told' | 'told'>();
const mostKept = 200;

/** This page does an act, and will show its answer. */
export function doesItself(id: string): void {
  own.set(id, 'nothing told');
  const [oldest] = own.keys();
  if (own.size > mostKept && oldest !== undefined) own.delete(oldest);
}

/** Whether news are of an act of this page, and so are in its answer. */
export function isOwnAct(id: string | undefined): boolean {
  if (id === undefined || !own.has(id)) return false;
  own.set(id, 'told');
  return true;
}

/** No answer came, or it could not be shown. @returns whether its news were passed over meanwhile */
export function lostItsAnswer(id: string): boolean {
  const was = own.get(id);
  own.delete(id);
  return was === 'told';
}
