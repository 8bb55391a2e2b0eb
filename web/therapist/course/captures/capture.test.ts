import { describe, expect, it } from 'vitest';
import { type Asked, patchAt, tidied } from './capture.ts';

describe('a form of questions', () => {
  it('leaves out empty lines and what nobody gave, and keeps the rest', () => {
    const fields: Asked[] = [
      { name: 'positives', as: 'lines' },
      { name: 'date', as: 'date' },
      { name: 'places', as: 'rows', rows: [{ name: 'on', as: 'date' }] },
    ];
    const form = {
      positives: ['She sang', ' '],
      date: '',
      places: [{ on: '', who: 'Ines' }, {}],
      version: 2,
    };
    expect(tidied(form, fields)).toEqual({
      positives: ['She sang'],
      date: undefined,
      places: [{ on: undefined, who: 'Ines' }],
      version: 2,
    });
  });

  it('writes one place of a form and leaves its neighbours', () => {
    expect(patchAt({ negotiable: { me: 'yes' } }, 'negotiable.them', 'no')).toEqual({
      negotiable: { me: 'yes', them: 'no' },
    });
  });
});
