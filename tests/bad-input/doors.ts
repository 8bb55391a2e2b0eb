import { addressIn, type Scene } from '#tests/access/people.ts';

export interface Door {
  method: string;
  path: string;
}

/** Doors that do what they do without reading a body. */
const withoutBody = ['/sign-out', '/look-around', 'DELETE '];

/** Doors that are answered before their body is read, once the service has a name. */
const shut = ['/api/first', '/api/demo/'];

/** Every door that changes something, as Ana's course with Leila has it. */
export function doorsOf(at: Scene): Door[] {
  return at.clinic.kith.app.routes
    .filter(({ method, path }) => !['ALL', 'GET'].includes(method) && path.startsWith('/api'))
    .map(({ method, path }) => ({ method, path: addressIn(at, path.replace(/\/$/, '')) }));
}

/** Those of the doors that read what is sent to them. */
export const readingDoors = (at: Scene): Door[] =>
  doorsOf(at).filter(({ method, path }) => {
    const said = `${method} ${path}`;
    if (path.startsWith('/api/members/') && path.endsWith('/leave')) return false;
    return ![...withoutBody, ...shut, '/invitations/unknown'].some((part) => said.includes(part));
  });
