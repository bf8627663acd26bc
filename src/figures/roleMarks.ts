import type { Account } from '../analysis/ledgerRow.ts';

/**
 * Colour and fill pattern of each role, the same in every figure.
 *
 * Colours are from the palette of Okabe and Ito (2008), made to be told apart by the colour-blind; the patterns tell
 * roles apart without any colour.
 */
export const roleMarks: Readonly<Record<Account, { readonly colour: string; readonly pattern: string }>> = {
  management: { colour: '#0072B2', pattern: '' },
  operators: { colour: '#D55E00', pattern: '/' },
  technicians: { colour: '#009E73', pattern: '.' },
  clients: { colour: '#CC79A7', pattern: 'x' },
  unwritten: { colour: '#8A8F98', pattern: '-' },
};
