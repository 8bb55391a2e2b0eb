/** The line, from 1, on which the value at this path stands in a JSON text; the nearest parent's when it is missing. */
export function lineOf(json: string, path: readonly PropertyKey[]): number {
  let at = 0;
  let found = 0;

  const skip = () => {
    while (at < json.length && /[\s,:]/.test(json[at] ?? '')) at += 1;
  };
  const string = () => {
    const from = at;
    at += 1;
    while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(json.slice(from, at)) as string;
  };
  /** `depth`: how many steps of the path lead here, or -1 when this value is beside the path. */
  const value = (depth: number) => {
    skip();
    if (depth >= 0) found = at;
    const opened = json[at];
    if (opened === '{' || opened === '[') {
      at += 1;
      inside(opened, depth);
      at += 1;
    } else if (opened === '"') string();
    else while (at < json.length && !/[\s,\]}]/.test(json[at] ?? '')) at += 1;
  };
  const inside = (opened: '{' | '[', depth: number) => {
    for (let index = 0; ; index += 1) {
      skip();
      if (at >= json.length || json[at] === '}' || json[at] === ']') return;
      const key = opened === '{' ? string() : index;
      value(depth >= 0 && path[depth] === key ? depth + 1 : -1);
    }
  };

  value(0);
  return json.slice(0, found).split('\n').length;
}
